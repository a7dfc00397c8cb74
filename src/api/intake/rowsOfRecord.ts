import type { saveCustomers } from '#store/saveCustomers.ts';
import { type NewOrder, unknownPayment } from '#store/saveOrders.ts';
import type { ClaimRecord } from './claimRecord.ts';
import { withoutNulls } from './withoutNulls.ts';

type NewCustomer = Parameters<typeof saveCustomers>[1][number];

/** The customer of a record as the table keeps it. */
export function customerOfRecord({ customer, language }: ClaimRecord): NewCustomer {
  return {
    id: customer.id,
    name: customer.name ?? null,
    country: customer.country ?? null,
    city: customer.city ?? null,
    time_zone: customer.timeZone ?? null,
    language: customer.language ?? language ?? null,
  };
}

/** The order of a record as the table keeps it: what was paid, how, and what its marketplace refunded. */
export function orderOfRecord({ order, customer }: ClaimRecord): NewOrder {
  return {
    id: order.id,
    account_id: order.accountId ?? null,
    customer_id: customer.id,
    merchant_id: order.merchant?.id ?? null,
    merchant_name: order.merchant?.name ?? null,
    title: order.items?.[0]?.title ?? null,
    status: order.status ?? null,
    items: withoutNulls(order.items ?? []),
    payment: order.payment ? withoutNulls(order.payment) : null,
    payment_kind: order.payment?.kind ?? unknownPayment,
    currency: order.paid?.currency ?? null,
    paid: order.paid?.amount ?? null,
    refunds: withoutNulls(order.refunds ?? []),
  };
}
