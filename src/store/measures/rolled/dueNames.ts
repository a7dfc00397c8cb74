import { clockNames, metricNames } from '#domain/clock/targets/targetPolicySchema.ts';

/** The names of the counts of targets that fell due. */
export const dueNames: readonly string[] = metricNames.flatMap(metric =>
  clockNames.map(clock => `due ${metric} ${clock}`),
);
