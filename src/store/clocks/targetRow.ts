import { type DayNumber, dayOf, type Instant } from '#domain/calendar.ts';
import type { EpisodeRecord } from '#domain/clock/records/episodeRecord.ts';
import type { KeptState, TargetRecord } from '#domain/clock/records/targetRecord.ts';
import type { ClockName, Metric } from '#domain/clock/targets/targetPolicySchema.ts';
import type { Party } from '#domain/status.ts';
import type { ClaimDimensions } from './claimDimensions.ts';
import { type PartyColumns, partyColumns } from './partyColumns.ts';

/** A row of `claim_targets`. `agent`: who decided the first episode. The milliseconds by party are those until it was, or will be, too late. */
export type TargetRow = ClaimDimensions & {
  claim_id: number;
  episode: number;
  metric: Metric;
  clock: ClockName;
  version: number;
  agent: string | null;
  /** Whether the claim has more than one episode. */
  reopened: boolean;
  state: KeptState;
  counts_from: Instant | null;
  start_day: DayNumber | null;
  due_at: Instant | null;
  due_day: DayNumber | null;
  late_from: Instant | null;
  reached_at: Instant | null;
  /** The day on which it was over in time: met, or closed without being reached; null where another episode carries the promise on. */
  end_day: DayNumber | null;
  resumes_at: Instant | null;
  cause: Party | null;
} & PartyColumns;

/** @param zone the house's, whose days are counted */
export function targetRow(
  claimId: number,
  record: TargetRecord,
  episode: Pick<EpisodeRecord, 'endedAt' | 'ending'>,
  dimensions: ClaimDimensions & Pick<TargetRow, 'agent' | 'reopened'>,
  zone: string,
): TargetRow {
  const day = (at: Instant | undefined) => (at === undefined ? null : dayOf(at, zone));
  return {
    claim_id: claimId,
    episode: record.episode,
    metric: record.metric,
    clock: record.clock,
    version: record.version,
    ...dimensions,
    state: record.state,
    counts_from: record.from ?? null,
    start_day: day(record.from),
    due_at: record.dueAt ?? null,
    due_day: day(record.dueAt),
    late_from: record.lateFrom ?? null,
    reached_at: record.reachedAt ?? null,
    end_day: day(keptAt(record, episode)),
    resumes_at: record.resumesAt ?? null,
    cause: record.cause ?? null,
    ...partyColumns(record.untilLate),
  };
}

function keptAt(
  { state, reachedAt }: TargetRecord,
  { endedAt, ending }: Pick<EpisodeRecord, 'endedAt' | 'ending'>,
): Instant | undefined {
  if (state === 'met') return reachedAt;
  return state === 'cancelled' && ending !== 'reopened' ? endedAt : undefined;
}
