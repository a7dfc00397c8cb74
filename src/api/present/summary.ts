import type { Instant } from '#domain/calendar.ts';
import { dueSoonFrom } from '#domain/clock/dueSoon.ts';
import { allowedActions } from '#domain/lifecycle/allowedActions.ts';
import type { Actor } from '#domain/people.ts';
import type { ClaimRow } from '#store/claims/claimRow.ts';
import type { ClaimSummary } from '../schemas/claimSummary.ts';
import { claimNumber } from './claimNumber.ts';

/** A claim as a row of the queue, with what its reader may do to it now and from when on its deadline is due soon. */
export function presentSummary(
  { actionable, deadline, ...row }: ClaimRow,
  reader: Actor,
  { now, dueSoonMs }: { now: Instant; dueSoonMs: number },
): ClaimSummary {
  return {
    ...row,
    deadline: deadline && {
      ...deadline,
      soonFrom: deadline.at === null ? null : dueSoonFrom({ kind: deadline.kind, at: deadline.at }, dueSoonMs),
    },
    number: claimNumber(row.id),
    allowedActions: allowedActions(actionable, reader, now),
  };
}
