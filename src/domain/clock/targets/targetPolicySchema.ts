import { z } from 'zod';
import { type Instant, isInstant, isTimeZone } from '../../calendar.ts';

/**
 * What is measured of an episode: from when, until what happens. `received_or_woken`: when it came too early, from the day it woke. `targetAnew`: whatever is
 * measured, its target begins anew when the claim wakes: nobody can decide in time what the policy makes wait for weeks.
 */
export const metrics = {
  first_reply: { from: 'received', to: 'firstReply', targetAnew: false },
  decision: { from: 'received', to: 'decided', targetAnew: true },
  refund: { from: 'received_or_woken', to: 'settled', targetAnew: true },
  payout: { from: 'approved', to: 'settled', targetAnew: false },
} as const;
export type Metric = keyof typeof metrics;
export const metricNames = Object.keys(metrics) as Metric[];

/** `customer`: wall time. `team`: time that waits on the team, inside its working calendar. */
export const clockNames = ['customer', 'team'] as const;
export type ClockName = (typeof clockNames)[number];

const count = z.int().min(1);
const zone = z.string().refine(name => name === 'customer' || isTimeZone(name), {
  error: ({ input }) => `"${input}" is neither "customer" nor an IANA time zone`,
});

/**
 * How long it may take. `working_days`: the same time of day so many working days later; `days`: 24 hours each; `duration`: hours; `civil_day_end`: the end of
 * civil day so many after the day of the start, which is not counted; `policy`: as the clock of that name in the claim's own policy promises.
 */
export const thresholdSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('working_days'), days: count }),
  z.strictObject({ kind: z.literal('days'), days: count }),
  z.strictObject({ kind: z.literal('duration'), hours: z.number().positive() }),
  z.strictObject({ kind: z.literal('civil_day_end'), days: count, zone: zone.default('customer') }),
  z.strictObject({ kind: z.literal('policy'), clock: z.string().min(1) }),
]);
export type Threshold = z.infer<typeof thresholdSchema>;

export const targetSchema = z
  .strictObject({ metric: z.enum(metricNames), threshold: thresholdSchema, clock: z.enum(clockNames) })
  .superRefine(({ threshold: { kind }, clock }, context) => {
    if (clock === 'team' && (kind === 'civil_day_end' || kind === 'policy')) {
      const message = `"${kind}" ends at a moment, so its clock is the customer's`;
      context.addIssue({ code: 'custom', path: ['clock'], message });
    }
  });
export type TargetDefinition = z.infer<typeof targetSchema>;

const versionSchema = z.strictObject({
  version: z.int().min(1),
  effectiveFrom: z.string().refine(isInstant, { error: ({ input }) => `"${input}" is not an instant` }),
  targets: z.array(targetSchema).superRefine((targets, context) => {
    const named = targets.map(({ metric, clock }) => `${metric} on the ${clock} clock`);
    for (const [i, name] of named.entries()) {
      if (named.indexOf(name) !== i)
        context.addIssue({ code: 'custom', path: [i], message: `${name} has a target already` });
    }
  }),
});
export type TargetVersion = z.infer<typeof versionSchema>;

/** The targets of a team, in versions: one holds for what starts from its moment on, and never for what had started before. */
export const targetPolicySchema = z
  .array(versionSchema)
  .min(1, { message: 'a policy of targets needs a version' })
  .superRefine((versions, context) => {
    for (let i = 1; i < versions.length; i += 1) {
      const [before, { version, effectiveFrom }] = [versions[i - 1]!, versions[i]!];
      if (version <= before.version)
        context.addIssue({
          code: 'custom',
          path: [i, 'version'],
          message: `${version} does not come after ${before.version}`,
        });
      if (effectiveFrom <= before.effectiveFrom) {
        const message = `${effectiveFrom} does not come after ${before.effectiveFrom}, the version before it`;
        context.addIssue({ code: 'custom', path: [i, 'effectiveFrom'], message });
      }
    }
  });
export type TargetPolicy = z.infer<typeof targetPolicySchema>;

/** The version that holds for what starts at an instant; undefined before the first. */
export function targetsInForce(policy: TargetPolicy, startedAt: Instant): TargetVersion | undefined {
  return policy.findLast(({ effectiveFrom }) => effectiveFrom <= startedAt);
}
