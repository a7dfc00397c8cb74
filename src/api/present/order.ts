import type { Money } from '#domain/money.ts';
import type { ClaimDetail } from '../schemas/claimDetail.ts';
import type { ClaimRead } from './readClaim.ts';

/** The order as the claim knows it, and its money as the tables hold it: what is left counts the refunds of every claim. */
export function presentOrder({ claim, order: row, toBePaid }: ClaimRead): ClaimDetail['order'] {
  const { order, tracking } = claim.facts;
  const money = (amount: number | null): Money | null =>
    amount === null || row.currency === null ? null : { amount, currency: row.currency };
  const refunded = row.refunded_before + row.committed;
  return {
    id: row.id,
    accountId: row.account_id,
    items: order.items.map(({ sku, title, quantity, price }) => ({
      sku,
      title: title ?? null,
      quantity,
      price: price ?? null,
    })),
    paid: money(row.paid),
    refunded: money(refunded),
    toBePaid: money(toBePaid),
    left: money(row.paid === null ? null : row.paid - refunded),
    payment:
      row.payment === null
        ? null
        : { kind: row.payment.kind, last4: row.payment.last4 ?? null, installments: row.payment.installments ?? null },
    tracking: {
      number: tracking.number ?? null,
      carrier: tracking.carrier ?? null,
      checkedAt: tracking.checkedAt ?? null,
    },
  };
}
