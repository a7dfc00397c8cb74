import { type DayNumber, dayOf, type Instant } from '#domain/calendar.ts';
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
  due_at: Instant | null;
  due_day: DayNumber | null;
  late_from: Instant | null;
  reached_at: Instant | null;
  resumes_at: Instant | null;
  left_ms: number | null;
  cause: Party | null;
} & PartyColumns<number | null>;

/** @param zone the house's, whose days are counted */
export function targetRow(
  claimId: number,
  record: TargetRecord,
  dimensions: ClaimDimensions & Pick<TargetRow, 'agent' | 'reopened'>,
  zone: string,
): TargetRow {
  return {
    claim_id: claimId,
    episode: record.episode,
    metric: record.metric,
    clock: record.clock,
    version: record.version,
    ...dimensions,
    state: record.state,
    counts_from: record.from ?? null,
    due_at: record.dueAt ?? null,
    due_day: record.dueAt === undefined ? null : dayOf(record.dueAt, zone),
    late_from: record.lateFrom ?? null,
    reached_at: record.reachedAt ?? null,
    resumes_at: record.resumesAt ?? null,
    left_ms: record.leftMs ?? null,
    cause: record.cause ?? null,
    ...partyColumns(record.untilLate),
  };
}
