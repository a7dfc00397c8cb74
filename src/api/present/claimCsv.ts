import type { Instant } from '#domain/calendar.ts';
import { lastDayOf } from '#domain/dayEnd.ts';
import { decimalAmount } from '#domain/money.ts';
import type { ClaimRow } from '#store/claims/claimRow.ts';
import type { CsvColumns } from '../csvExport.ts';
import { claimNumber } from './claimNumber.ts';
import { daysLate } from './daysLate.ts';

/**
 * The export of the queue. Amounts are decimal numbers in the units of their currency. Nobody is named but who has it: the rest is on the claim.
 * @param promise beside each claim the promise that its queue asks for, as of `now`; `house` is the zone of the house.
 */
export function claimCsv(promise?: { now: Instant; house: string }): CsvColumns<ClaimRow> {
  return promise === undefined ? claimColumns : { ...claimColumns, ...promiseColumns(promise) };
}

const claimColumns: CsvColumns<ClaimRow> = {
  claim: row => claimNumber(row.id),
  external_id: row => row.externalId,
  status: row => row.status,
  waits_on: row => row.waitingOn ?? '',
  reason: row => row.reason,
  verdict: row => row.verdict,
  opened_at: row => row.openedAt,
  decided_at: row => row.decidedAt ?? '',
  closed_at: row => row.closedAt ?? '',
  next_deadline: row => row.deadline?.at ?? '',
  deadline_kind: row => row.deadline?.kind ?? '',
  amount: ({ amount }) => (amount === null ? '' : decimalAmount(amount)),
  currency: row => row.amount?.currency ?? '',
  merchant_id: row => row.merchant?.id ?? '',
  merchant: row => row.merchant?.name ?? '',
  country: row => row.customer.country ?? '',
  language: row => row.language,
  order_id: row => row.orderId,
  assignee: row => row.assignee?.name ?? '',
};

const states = { running: 'running', met: 'met', missed_open: 'missed_still_open', missed_closed: 'missed' } as const;

/** `promise_due_on` is the last day in time, of the customer; `days_late` is empty where it is not late, or closed without being reached. */
function promiseColumns({ now, house }: { now: Instant; house: string }): CsvColumns<ClaimRow> {
  return {
    promise: ({ target }) => target?.metric ?? '',
    promise_due_on: ({ target, customerZone }) => (target ? lastDayOf(target.dueAt, customerZone, house) : ''),
    promise_due_at: ({ target }) => target?.dueAt ?? '',
    promise_state: ({ target }) => (target ? states[target.standing] : ''),
    promise_reached_at: ({ target }) => target?.reachedAt ?? '',
    days_late: ({ target }) => (target && daysLate(target, now)?.toFixed(1)) ?? '',
  };
}
