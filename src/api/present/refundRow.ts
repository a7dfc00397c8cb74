import { civilDateOf, type Instant, shiftInstant } from '#domain/calendar.ts';
import type { Sealed } from '#domain/claim.ts';
import type { ClockSettings } from '#domain/clock/clockSettings.ts';
import { houseZone } from '#domain/clock/houseZone.ts';
import { dayZoneOf } from '#domain/dayEnd.ts';
import { allowedActions } from '#domain/lifecycle/allowedActions.ts';
import { payoutPromise } from '#domain/payoutPromise.ts';
import type { Actor } from '#domain/people.ts';
import type { RefundListed } from '#store/refunds/listRefunds.ts';
import type { RefundRow } from '../schemas/refunds.ts';
import { claimNumber } from './claimNumber.ts';

type Reading = { reader: Actor; now: Instant; settings: ClockSettings; texts: ReadonlyMap<Sealed, string> };

const views = { held: 'held', approved: 'to_pay', settled: 'settled', failed: 'failed' } as const;
const ofPayout: readonly string[] = ['settle', 'fail_refund'];

/** A refund as finance reads it, days in the zone of the house. One that was taken back is none. */
export function presentRefund(row: RefundListed, { reader, now, settings, texts }: Reading): RefundRow {
  const { state, payment, dueAt, promisedAt, settledAt, actionable, failure } = row;
  if (state === 'taken_back') throw new TypeError(`refund ${row.id} was taken back`);
  const day = (at: Instant) => civilDateOf(at, houseZone(settings));
  return {
    id: row.id,
    claimId: row.claimId,
    number: claimNumber(row.claimId),
    sequence: row.sequence,
    externalId: row.externalId,
    orderId: row.orderId,
    customer: { id: row.customerId, name: row.customerName, country: row.country },
    amount: { amount: row.amount, currency: row.currency },
    payment: {
      kind: row.paymentKind,
      last4: payment?.last4 ?? null,
      installments: payment?.installments ?? null,
    },
    view: views[state],
    approvedAt: row.approvedAt,
    approvedOn: day(row.approvedAt),
    heldUntil: state === 'held' ? (actionable.undoHeldUntil ?? null) : null,
    dueAt,
    dayZone: dueAt === null ? null : dayZoneOf(dueAt, row.customerZone, houseZone(settings)),
    soonFrom: dueAt === null ? null : shiftInstant(dueAt, -settings.dueSoonMs),
    promise: dueAt === null ? null : payoutPromise(dueAt, settledAt, now),
    customerPromise:
      promisedAt === null
        ? null
        : {
            dueAt: promisedAt,
            dayZone: dayZoneOf(promisedAt, row.customerZone, houseZone(settings)),
            soonFrom: shiftInstant(promisedAt, -settings.dueSoonMs),
            promise: payoutPromise(promisedAt, settledAt, now),
          },
    settledAt,
    settledOn: settledAt === null ? null : day(settledAt),
    reference: row.reference,
    failedAt: row.failedAt,
    failedOn: row.failedAt === null ? null : day(row.failedAt),
    failure: failure === null ? null : (texts.get(failure) ?? null),
    allowedActions: allowedActions(actionable, reader, now).filter(action => ofPayout.includes(action)),
  };
}
