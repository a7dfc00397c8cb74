import type { Dimension } from '#store/measures/groupings.ts';
import type { OutcomeCount } from '#store/measures/outcomeCounts.ts';
import type { PromiseGroup } from '#store/measures/promiseGroups.ts';

/** A group of a dimension; either may be missing: nothing opened, or nothing due. */
export type Group = { value: string | null; outcome: OutcomeCount | undefined; promise: PromiseGroup | undefined };

/** Of each dimension so many groups are shown. */
export const mostGroups = 15;

type Counts = { outcomes: readonly OutcomeCount[]; promises: readonly PromiseGroup[] };

/** All groups of a dimension, those with the most missed promises first, then the largest. By agent only what was decided counts: the rest has none. */
export function groupsInOrder(by: Dimension, { outcomes, promises }: Counts): Group[] {
  const outcomeOf = new Map(outcomes.filter(one => one.by === by).map(one => [one.value, one]));
  const promiseOf = new Map(promises.filter(one => one.by === by).map(one => [one.value, one]));
  return [...new Set([...outcomeOf.keys(), ...promiseOf.keys()])]
    .filter(value => value !== null || by !== 'agent')
    .map(value => ({ value, outcome: outcomeOf.get(value), promise: promiseOf.get(value) }))
    .sort(
      (a, b) =>
        (b.promise?.missed ?? 0) - (a.promise?.missed ?? 0) ||
        (b.outcome?.n ?? 0) - (a.outcome?.n ?? 0) ||
        ((a.value ?? '') < (b.value ?? '') ? -1 : 1),
    );
}

/** Those that are shown. */
export function leadingGroups(by: Dimension, counts: Counts): Group[] {
  return groupsInOrder(by, counts).slice(0, mostGroups);
}
