import type { Claim } from '#domain/claim.ts';
import type { ClockRecords } from '#domain/clock/records/clockRecords.ts';
import { dimensionsOf } from './claimDimensions.ts';
import { type EpisodeRow, episodeRow } from './episodeRow.ts';
import { type TargetRow, targetRow } from './targetRow.ts';

export type ClockRows = { episodes: EpisodeRow[]; targets: TargetRow[] };

/** What is kept of a claim's clocks, as rows. @param zone the house's, whose days are counted */
export function clockRows(claim: Claim, { episodes, targets }: ClockRecords, zone: string): ClockRows {
  const dimensions = dimensionsOf(claim);
  const agents = new Map(episodes.map(({ episode, decision }) => [episode, decision?.by ?? null]));
  return {
    episodes: episodes.map(record => episodeRow(claim.id, record, dimensions, zone)),
    targets: targets.map(record => {
      const agent = agents.get(record.episode) ?? null;
      return targetRow(claim.id, record, { ...dimensions, agent }, zone);
    }),
  };
}
