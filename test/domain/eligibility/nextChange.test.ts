import { expect, test } from 'vitest';
import { shiftInstant } from '#domain/calendar.ts';
import { assess } from '#domain/eligibility/assess.ts';
import { packById } from '#domain/policy/packInForce.ts';
import { factsOf, factsOfMissingParcel, findingOf, judgedAt } from '../factsOf.ts';

const joom = packById('joom', 1);
const minute = 60_000;
const scansAhead = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ at: shiftInstant(judgedAt, (i + 1) * minute), status: 'under way' }));

test('thousands of scans dated ahead cost no more than one', () => {
  const facts = factsOfMissingParcel({ tracking: { scans: scansAhead(12_000) } });
  const from = performance.now();
  expect(assess(facts, joom, judgedAt).changesAt).toBe('2026-03-26T23:00:00.000Z');
  expect(performance.now() - from).toBeLessThan(500);
});

test('thousands of findings dated ahead do not end the process', () => {
  const findings = scansAhead(1_500).map(({ at }) => findingOf('description_sufficient', undefined, at));
  const settled = findingOf('anomaly_visible', 'front');
  expect(assess(factsOf({ findings: [settled, ...findings] }), joom, judgedAt).changesAt).toBeUndefined();
});

test('dates that no rule reads change nothing', () => {
  const ahead = shiftInstant(judgedAt, minute);
  const merchant = { notifiedAt: ahead, answeredAt: ahead };
  const facts = factsOf({ merchant, return: { requestedAt: ahead, receivedAt: ahead } });
  expect(assess(facts, joom, judgedAt)).toEqual(assess(factsOf(), joom, judgedAt));
});
