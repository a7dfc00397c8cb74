import { z } from 'zod';
import { type TargetDefinition, targetSchema } from '../targets/targetPolicySchema.ts';

/** The longest that a target may be, in days; a longer one is a slip of the keyboard. */
const longestDays = 365;

/** The targets of a team as a manager sets them: each metric once a clock, within a year, the decision always. */
export const targetsSettingSchema = z
  .array(targetSchema)
  .max(8)
  .superRefine((targets, context) => {
    for (const [i, { metric, clock, threshold }] of targets.entries()) {
      const complain = (path: string[], message: string) =>
        context.addIssue({ code: 'custom', path: [i, ...path], message });
      if (targets.findIndex(other => other.metric === metric && other.clock === clock) !== i)
        complain(['metric'], `${metric} on the ${clock} clock has a target already`);
      if ('days' in threshold && threshold.days > longestDays)
        complain(['threshold', 'days'], `must be at most ${longestDays} days`);
      if ('hours' in threshold && threshold.hours > longestDays * 24)
        complain(['threshold', 'hours'], `must be at most ${longestDays * 24} hours`);
      if (threshold.kind === 'policy' && (metric !== 'refund' || threshold.clock !== 'refundPromise'))
        complain(
          ['threshold', 'clock'],
          `policies promise "refundPromise" for the refund, not "${threshold.clock}" here`,
        );
    }
    if (!targets.some(isDecision)) {
      context.addIssue({
        code: 'custom',
        path: [],
        message: "needs a decision on the customer's clock, in days or hours",
      });
    }
  });

/** What the time to decision is measured against. */
function isDecision({ metric, clock, threshold }: TargetDefinition): boolean {
  return metric === 'decision' && clock === 'customer' && (threshold.kind === 'days' || threshold.kind === 'duration');
}
