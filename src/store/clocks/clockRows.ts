import { dayOf } from '#domain/calendar.ts';
import type { Claim } from '#domain/claim.ts';
import type { ClockRecords } from '#domain/clock/records/clockRecords.ts';
import { dimensionsOf } from './claimDimensions.ts';
import { type EpisodeRow, episodeRow } from './episodeRow.ts';
import { type PromiseRow, promiseRow } from './promiseRow.ts';
import { type TargetRow, targetRow } from './targetRow.ts';

export type ClockRows = { episodes: EpisodeRow[]; targets: TargetRow[]; promises: PromiseRow[] };

/** What is kept of a claim's clocks, as rows. @param zone the house's, whose days are counted */
export function clockRows(claim: Claim, { episodes, targets, promises }: ClockRecords, zone: string): ClockRows {
  const [first] = episodes;
  const of = { ...dimensionsOf(claim), agent: first?.decision?.by ?? null, reopened: episodes.length > 1 };
  const byNumber = new Map(episodes.map(record => [record.episode, record]));
  const received_day = dayOf(first?.openedAt ?? claim.facts.openedAt, zone);
  return {
    episodes: episodes.map(record => episodeRow(claim.id, record, { ...of, received_day }, zone)),
    targets: targets.map(record => targetRow(claim.id, record, byNumber.get(record.episode)!, of, zone)),
    promises: promises.map(promise => promiseRow(claim.id, promise)),
  };
}
