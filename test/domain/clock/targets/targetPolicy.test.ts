import { describe, expect, it } from 'vitest';
import type { Instant } from '#domain/calendar.ts';
import { targetPolicySchema } from '#domain/clock/targets/targetPolicySchema.ts';
import type { Happening } from '../historyOf.ts';
import { cet, day, friday, hour, received, shifted, targets } from './targetStory.ts';

describe('versions of the policy', () => {
  const version = (number: number, effectiveFrom: Instant, days: number) => ({
    version: number,
    effectiveFrom,
    targets: [{ metric: 'decision', clock: 'customer', threshold: { kind: 'days', days } }],
  });
  const since = cet('2026-02-02T00:00');
  const policy = targetPolicySchema.parse([version(1, '2020-01-01T00:00:00.000Z', 7), version(2, since, 2)]);

  it('apply to what starts from their moment on', () => {
    const decision = (at: Instant) => targets(cet('2026-02-03T12:00'), [['received', at]], policy)[0];
    expect(decision(friday)).toMatchObject({ version: 1, dueAt: shifted(friday, 7 * day) });
    expect(decision(since)).toMatchObject({ version: 2, dueAt: shifted(since, 2 * day) });
    expect(decision('2019-01-01T00:00:00.000Z')).toBeUndefined();
  });

  const complaints = (versions: unknown) =>
    targetPolicySchema.safeParse(versions).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);

  it.each<[string, unknown, string]>([
    ['no version', [], ': a policy of targets needs a version'],
    [
      'versions out of order',
      [version(1, since, 7), version(2, friday, 7)],
      `1.effectiveFrom: ${friday} does not come after ${since}, the version before it`,
    ],
    ['a moment that is none', [version(1, 'today', 7)], '0.effectiveFrom: "today" is not an instant'],
    [
      'a civil day on the clock of the team',
      [
        {
          version: 1,
          effectiveFrom: since,
          targets: [{ metric: 'refund', clock: 'team', threshold: { kind: 'civil_day_end', days: 14 } }],
        },
      ],
      `0.targets.0.clock: "civil_day_end" ends at a moment, so its clock is the customer's`,
    ],
    [
      'a metric told twice',
      [{ ...version(1, since, 7), targets: [...version(1, since, 7).targets, ...version(1, since, 5).targets] }],
      '0.targets.1: decision on the customer clock has a target already',
    ],
  ])('refuse %s, naming field and reason', (_what, versions, complaint) => {
    expect(complaints(versions)).toEqual([complaint]);
  });
});

describe('other thresholds', () => {
  const read = (target: object, asOf: Instant, ...events: Happening[]) =>
    targets(
      asOf,
      events,
      targetPolicySchema.parse([{ version: 1, effectiveFrom: '2000-01-01T00:00:00.000Z', targets: [target] }]),
    )[0];

  it('are hours of either clock, working days of the customer, and civil days of a zone', () => {
    const asOf = cet('2026-02-02T09:30');
    const decision = (clock: string, threshold: object) =>
      read({ metric: 'decision', clock, threshold }, asOf, received);
    expect(decision('team', { kind: 'duration', hours: 4 })).toMatchObject({
      leftMs: 3 * hour,
      dueAt: cet('2026-02-02T12:30'),
    });
    expect(decision('customer', { kind: 'duration', hours: 72 })!.dueAt).toBe(shifted(friday, 3 * day));
    expect(decision('customer', { kind: 'working_days', days: 2 })!.dueAt).toBe(cet('2026-02-03T16:30'));
    expect(decision('customer', { kind: 'civil_day_end', days: 3, zone: 'America/New_York' })!.lateFrom).toBe(
      '2026-02-03T05:00:00.000Z',
    );
    expect(decision('customer', { kind: 'policy', clock: 'noSuchPromise' })).toBeUndefined();
  });
});
