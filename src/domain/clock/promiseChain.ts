import type { Episode } from './episodesOf.ts';

/**
 * The episodes, up to the one at an index, whose promise of a refund it carries on: those before it that were opened again while a refund was approved and
 * not paid. Nobody had answered that promise, so it goes on from its own beginning.
 */
export function promiseChain<E extends Episode>(episodes: readonly E[], index: number): readonly [E, ...E[]] {
  let first = index;
  while (first > 0 && episodes[first - 1]!.ending === 'reopened') first -= 1;
  return episodes.slice(first, index + 1) as [E, ...E[]];
}
