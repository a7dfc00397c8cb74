import type { Instant } from '#domain/calendar.ts';
import { allowedActions } from '#domain/lifecycle/allowedActions.ts';
import type { Actor } from '#domain/people.ts';
import type { ClaimRow } from '#store/claims/claimRow.ts';
import type { ClaimSummary } from '../schemas/claimSummary.ts';
import { claimNumber } from './claimNumber.ts';

/** A claim as a row of the queue, with what its reader may do to it now. */
export function presentSummary({ actionable, ...row }: ClaimRow, reader: Actor, now: Instant): ClaimSummary {
  return { ...row, number: claimNumber(row.id), allowedActions: allowedActions(actionable, reader, now) };
}
