import { type TargetPolicy, targetPolicySchema } from './targetPolicySchema.ts';

/** The targets that hold until a manager sets others. How long a refund may take is the promise of the claim's own policy. */
export const defaultTargets: TargetPolicy = targetPolicySchema.parse([
  {
    version: 1,
    effectiveFrom: '2000-01-01T00:00:00.000Z',
    targets: [
      { metric: 'first_reply', clock: 'team', threshold: { kind: 'working_days', days: 1 } },
      { metric: 'decision', clock: 'customer', threshold: { kind: 'days', days: 7 } },
      { metric: 'refund', clock: 'customer', threshold: { kind: 'policy', clock: 'refundPromise' } },
      { metric: 'payout', clock: 'customer', threshold: { kind: 'days', days: 3 } },
    ],
  },
]);
