import type { Instant } from '../../calendar.ts';
import type { PlacedEvent } from '../../events.ts';
import type { EpisodeRecord } from './episodeRecord.ts';
import type { TargetRecord } from './targetRecord.ts';

/** Until when the customer was promised the money that an approval grants; without `dueAt` nothing was promised, or no longer is. */
export type RefundPromise = {
  /** The sequence of the approval. */
  decision: number;
  dueAt?: Instant;
};

/** The promise of every approval of a claim, be it undone: that of the last episode which had begun by then and whose promise stands (METRICS: refund). */
export function refundPromises(
  events: readonly PlacedEvent[],
  episodes: readonly EpisodeRecord[],
  targets: readonly TargetRecord[],
): RefundPromise[] {
  const openedAt = new Map(episodes.map(({ episode, openedAt: at }) => [episode, at]));
  const promised = targets
    .filter(({ metric, clock, state }) => metric === 'refund' && clock === 'customer' && state !== 'cancelled')
    .toSorted((a, b) => b.episode - a.episode);
  return events.flatMap(({ type, at, sequence }) => {
    if (type !== 'approved') return [];
    return { decision: sequence, dueAt: promised.find(({ episode }) => openedAt.get(episode)! <= at)?.dueAt };
  });
}
