/**
 * Hours by dimension are kept exactly up to two days, then in steps that divide a day, later in days: the end of each is told. So the share within a target of whole days is exact, and a
 * median lies at most 5 % above the exact one.
 */
const steps = [
  { upTo: 48, step: 1 },
  { upTo: 96, step: 2 },
  { upTo: 192, step: 4 },
  { upTo: 480, step: 8 },
] as const;
const last = 24;

/** The end of the step that hours lie in, in SQL, of a column: of what has ended. */
export function coarseHours(column: string): string {
  return inSteps(column, 'ceil');
}

/** The last end of a step that hours have passed, in SQL: of what goes on. */
export function coarseHoursPassed(column: string): string {
  return inSteps(column, 'floor');
}

function inSteps(column: string, round: 'ceil' | 'floor'): string {
  const cases = steps.map(
    ({ upTo, step }) => `when ${column} <= ${upTo} then ${round}(${column} / ${step}.0) * ${step}`,
  );
  return `(case ${cases.join(' ')} else ${round}(${column} / ${last}.0) * ${last} end)::integer`;
}
