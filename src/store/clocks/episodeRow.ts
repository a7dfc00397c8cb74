import { type DayNumber, dayOf, type Instant } from '#domain/calendar.ts';
import type { EpisodeEnding, EpisodeOpening, EpisodeRecord } from '#domain/clock/records/episodeRecord.ts';
import type { Party } from '#domain/status.ts';
import type { ClaimDimensions } from './claimDimensions.ts';

/** A row of `claim_episodes`. Amounts are minor units, `amount` what was granted. */
export type EpisodeRow = ClaimDimensions & {
  claim_id: number;
  episode: number;
  chain: number;
  current: boolean;
  /** Who decided the first episode. */
  agent: string | null;
  /** Whether the claim has more than one episode. */
  reopened: boolean;
  /** The day on which the claim was opened. */
  received_day: DayNumber;
  opened_at: Instant;
  opened_by: EpisodeOpening;
  promised_from: Instant;
  first_replied_at: Instant | null;
  first_replied_by: string | null;
  decision: 'approved' | 'rejected' | null;
  decided_at: Instant | null;
  decided_day: DayNumber | null;
  decided_by: string | null;
  amount: number | null;
  left_at: Instant | null;
  left_day: DayNumber | null;
  settled_at: Instant | null;
  settled_day: DayNumber | null;
  ended_at: Instant | null;
  ending: EpisodeEnding | null;
  waiting_on: Party | null;
  waits_until: Instant | null;
  first_reply_team_ms: number | null;
  decision_team_ms: number | null;
  decision_paused_ms: number | null;
  appealed: boolean;
  overturned: boolean;
};

/** @param zone the house's, whose days are counted */
export function episodeRow(
  claimId: number,
  record: EpisodeRecord,
  claim: ClaimDimensions & Pick<EpisodeRow, 'agent' | 'reopened' | 'received_day'>,
  zone: string,
): EpisodeRow {
  const day = (at: Instant | undefined) => (at === undefined ? null : dayOf(at, zone));
  const { firstReply, decision } = record;
  return {
    claim_id: claimId,
    episode: record.episode,
    chain: record.chain,
    current: record.current,
    ...claim,
    opened_at: record.openedAt,
    opened_by: record.openedBy,
    promised_from: record.promisedFrom,
    first_replied_at: firstReply?.at ?? null,
    first_replied_by: firstReply?.by ?? null,
    decision: decision?.kind ?? null,
    decided_at: decision?.at ?? null,
    decided_day: day(decision?.at),
    decided_by: decision?.by ?? null,
    amount: decision?.amount?.amount ?? null,
    left_at: record.leftAt ?? null,
    left_day: day(record.leftAt),
    settled_at: record.settledAt ?? null,
    settled_day: day(record.settledAt),
    ended_at: record.endedAt ?? null,
    ending: record.ending ?? null,
    waiting_on: record.waitingOn ?? null,
    waits_until: record.waitsUntil ?? null,
    first_reply_team_ms: record.firstReplyTeamMs ?? null,
    decision_team_ms: record.decisionTeamMs ?? null,
    decision_paused_ms: record.decisionPausedMs ?? null,
    appealed: record.appealed,
    overturned: record.overturned,
  };
}
