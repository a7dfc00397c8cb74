import { type Dimension, dimensions } from '#store/measures/groupings.ts';
import type { OutcomeCount } from '#store/measures/outcomeCounts.ts';
import type { PromiseGroup } from '#store/measures/promiseGroups.ts';

/** A group of a dimension; either may be missing: nothing opened, or nothing due. */
export type Group = { value: string | null; outcome: OutcomeCount | undefined; promise: PromiseGroup | undefined };

/** Of each dimension so many groups are shown. */
export const mostGroups = 15;

type Counts = { outcomes: readonly OutcomeCount[]; promises: readonly PromiseGroup[] };

/** All groups of each dimension, those with the most missed promises first, then the largest. By agent only what was decided counts: the rest has none. */
export function groupsInOrder({ outcomes, promises }: Counts): Record<Dimension, Group[]> {
  const groups = Object.fromEntries(dimensions.map(by => [by, new Map<string | null, Group>()]));
  const groupOf = (by: Dimension, value: string | null): Group => {
    const group = groups[by]!.get(value) ?? { value, outcome: undefined, promise: undefined };
    groups[by]!.set(value, group);
    return group;
  };
  for (const outcome of outcomes) if (outcome.by) groupOf(outcome.by, outcome.value).outcome = outcome;
  for (const promise of promises) if (promise.by) groupOf(promise.by, promise.value).promise = promise;
  groups.agent!.delete(null);
  const inOrder = dimensions.map(by => [by, [...groups[by]!.values()].sort(byWeight)]);
  return Object.fromEntries(inOrder);
}

function byWeight(a: Group, b: Group): number {
  return (
    (b.promise?.missed ?? 0) - (a.promise?.missed ?? 0) ||
    (b.outcome?.n ?? 0) - (a.outcome?.n ?? 0) ||
    ((a.value ?? '') < (b.value ?? '') ? -1 : 1)
  );
}
