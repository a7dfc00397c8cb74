import type { Instant } from '../calendar.ts';
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

/** From when the promise of a chain counts: its opening; where the claim came too early, the end of its last wait for time. */
export function promisedSince(chain: readonly [Episode, ...Episode[]]): Instant {
  const waited = chain.flatMap(({ segments }) => segments).findLast(({ party }) => party === 'time');
  return waited?.to ?? chain[0].openedAt;
}
