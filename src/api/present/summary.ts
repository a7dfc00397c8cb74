import { type Instant, shiftInstant } from '#domain/calendar.ts';
import { dueSoonFrom } from '#domain/clock/dueSoon.ts';
import { dayZoneOf } from '#domain/dayEnd.ts';
import { allowedActions } from '#domain/lifecycle/allowedActions.ts';
import type { Actor } from '#domain/people.ts';
import type { ClaimRow } from '#store/claims/claimRow.ts';
import type { ClaimSummary } from '../schemas/claimSummary.ts';
import { claimNumber } from './claimNumber.ts';

/** A claim as a row of the queue, with what its reader may do to it now and from when on its deadline is due soon; `house` is the zone of the house. */
export function presentSummary(
  { actionable, deadline, target, customerZone, closedAt: _, ...row }: ClaimRow,
  reader: Actor,
  { now, dueSoonMs, house }: { now: Instant; dueSoonMs: number; house: string },
): ClaimSummary {
  return {
    ...row,
    paymentFailed: row.waitingOn === 'payment' && actionable.refundFailed === true,
    deadline: deadline && {
      ...deadline,
      dayZone: deadline.at === null ? null : dayZoneOf(shiftInstant(deadline.at, -1), customerZone, house),
      soonFrom: deadline.at === null ? null : dueSoonFrom({ kind: deadline.kind, at: deadline.at }, dueSoonMs),
    },
    target: target && { ...target, dayZone: dayZoneOf(target.dueAt, customerZone, house) },
    number: claimNumber(row.id),
    allowedActions: allowedActions(actionable, reader, now),
  };
}
