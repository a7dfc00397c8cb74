import { describe, expect, it } from 'vitest';
import { attainment } from '#domain/clock/figures/attainment.ts';
import { backlog, defaultAgeEdges } from '#domain/clock/figures/backlog.ts';
import type { TargetState } from '#domain/clock/targets/target.ts';

const due = (state: TargetState, dueAt?: string) => ({ state, dueAt });
const march = { from: '2026-03-01T00:00:00.000Z', to: '2026-04-01T00:00:00.000Z' };
const later = '2026-05-01T00:00:00.000Z';

describe('attainment', () => {
  it('is of the targets whose deadline fell in the period; overdue ones that are still open are missed', () => {
    const targets = [
      due('met', '2026-03-01T00:00:00.000Z'),
      due('met', '2026-03-31T23:59:59.999Z'),
      due('missed_closed', '2026-03-10T00:00:00.000Z'),
      due('missed_open', '2026-03-11T00:00:00.000Z'),
      due('met', '2026-04-01T00:00:00.000Z'),
      due('missed_open', '2026-02-28T23:59:59.999Z'),
      due('cancelled'),
      due('paused'),
    ];
    expect(attainment(targets, march, later)).toEqual({ met: 2, missed: 2, stillOpen: 1, share: 0.5 });
  });

  it('does not count what is met early before its deadline has come: those that will miss cannot be seen yet', () => {
    const targets = [due('met', '2026-03-20T00:00:00.000Z'), due('active', '2026-03-20T00:00:00.000Z')];
    expect(attainment(targets, march, '2026-03-19T00:00:00.000Z').share).toBeUndefined();
    expect(attainment(targets, march, '2026-03-20T00:00:00.000Z')).toMatchObject({ met: 1, missed: 0 });
  });
});

describe('the backlog', () => {
  const day = 86_400_000;

  it('is counted by bands that hold their lower edge', () => {
    const ages = [0, day - 1, day, 6 * day, 7 * day, 30 * day, 400 * day];
    const { bands, ...rest } = backlog(ages);
    expect(bands.map(({ count }) => count)).toEqual([2, 1, 1, 1, 0, 2]);
    expect(bands.map(({ from }) => from)).toEqual([0, ...defaultAgeEdges]);
    expect(bands.at(-1)!.to).toBeUndefined();
    expect(rest).toEqual({ n: 7, p50: 6 * day, p90: 400 * day, oldest: 400 * day });
  });

  it('of nothing has no ages', () => {
    expect(backlog([])).toMatchObject({ n: 0, p50: undefined, p90: undefined, oldest: undefined });
  });

  it('refuses ages before birth and edges that do not ascend', () => {
    expect(() => backlog([-1])).toThrow(/age: -1/);
    expect(() => backlog([1], [3, 2])).toThrow(/edges: 3,2/);
  });
});
