import { expect, test } from 'vitest';
import { flowSteps } from '#console/dashboard/flowSteps.ts';
import { thinned } from '#console/dashboard/thinned.ts';

const dayOf = (n: number) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
const days = Array.from({ length: 16 }, (_, n) => {
  const day = dayOf(n);
  const mark = (count: number, where: object) => ({ count, claims: count, where });
  return {
    day,
    opened: mark(n, { openedFrom: day, openedTo: day }),
    closed: mark(2 * n, { closedFrom: day, closedTo: day }),
    backlog: mark(100 + n, { openAt: day }),
  };
});

test('days that have room stand by themselves', () => {
  const steps = flowSteps(days, 16);
  expect(steps.map(({ from }) => from)).toEqual(days.map(({ day }) => day));
  expect(steps[3]).toEqual({ ...days[3], day: undefined, from: dayOf(3), to: dayOf(3) });
});

test('more of them are told in weeks that end with the last day, with all of their claims and the backlog at their end', () => {
  const steps = flowSteps(days, 15);
  expect(steps.map(({ from, to }) => [from, to])).toEqual([
    [dayOf(0), dayOf(1)],
    [dayOf(2), dayOf(8)],
    [dayOf(9), dayOf(15)],
  ]);
  expect(steps[2]).toMatchObject({
    opened: { count: 84, claims: 84, where: { openedFrom: dayOf(9), openedTo: dayOf(15) } },
    closed: { count: 168, claims: 168, where: { closedFrom: dayOf(9), closedTo: dayOf(15) } },
    backlog: { count: 115, where: { openAt: dayOf(15) } },
  });
  const total = (which: 'opened' | 'closed') => steps.reduce((sum, step) => sum + step[which].count, 0);
  expect([total('opened'), total('closed')]).toEqual([120, 240]);
  expect(flowSteps(days.slice(0, 14), 10)).toHaveLength(2);
  expect(flowSteps([], 10)).toEqual([]);
});

test('words over bars are thinned until none touches another; the latest stays', () => {
  const notes = Array.from({ length: 7 }, (_, n) => ({ at: n, text: '100 %' }));
  const left = (step: number) => thinned(notes, step).map(({ at }) => at);
  expect(left(60)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(left(25)).toEqual([0, 2, 4, 6]);
  expect(left(15)).toEqual([0, 3, 6]);
  expect(thinned([], 10)).toEqual([]);
});
