import type { Settings } from '#api/schemas/settings.ts';

export type TargetSetting = Settings['targets']['inForce'][number];
export type ThresholdKind = TargetSetting['threshold']['kind'];

/** The targets that there can be, in the order of a claim's life; `kinds`: how each may be told; `always`: the dashboard is measured by it. */
export const possibleTargets: readonly (Pick<TargetSetting, 'metric' | 'clock'> & {
  kinds: readonly ThresholdKind[];
  usual: TargetSetting['threshold'];
  always?: true;
})[] = [
  {
    metric: 'first_reply',
    clock: 'team',
    kinds: ['working_days', 'duration'],
    usual: { kind: 'working_days', days: 1 },
  },
  { metric: 'first_reply', clock: 'customer', kinds: ['duration', 'days'], usual: { kind: 'duration', hours: 24 } },
  {
    metric: 'decision',
    clock: 'customer',
    kinds: ['days', 'duration'],
    usual: { kind: 'days', days: 7 },
    always: true,
  },
  {
    metric: 'decision',
    clock: 'team',
    kinds: ['working_days', 'duration'],
    usual: { kind: 'working_days', days: 2 },
  },
  {
    metric: 'refund',
    clock: 'customer',
    kinds: ['policy', 'days', 'civil_day_end'],
    usual: { kind: 'policy', clock: 'refundPromise' },
  },
  {
    metric: 'payout',
    clock: 'customer',
    kinds: ['days', 'duration', 'working_days'],
    usual: { kind: 'days', days: 3 },
  },
];

/** A threshold told another way, with the same number where it has one. */
export function thresholdOf(kind: ThresholdKind, amount: number): TargetSetting['threshold'] {
  switch (kind) {
    case 'duration':
      return { kind, hours: amount };
    case 'civil_day_end':
      return { kind, days: amount, zone: 'customer' };
    case 'policy':
      return { kind, clock: 'refundPromise' };
    default:
      return { kind, days: amount };
  }
}

/** Its number, in days or hours; undefined of one that the policy tells. */
export function amountOf(threshold: TargetSetting['threshold']): number | undefined {
  if ('days' in threshold) return threshold.days;
  return 'hours' in threshold ? threshold.hours : undefined;
}
