import { countWords } from '#domain/eligibility/countWords.ts';
import type { Facts } from '#domain/facts.ts';
import type { ClaimRecord } from './claimRecord.ts';
import { withoutNulls } from './withoutNulls.ts';

/** The facts of a claim as it came in: no personal data, unknown things absent. */
export function factsOfRecord(record: ClaimRecord): Facts {
  const { order, customer } = record;
  return withoutNulls({
    openedAt: record.openedAt,
    channel: record.channel,
    accountId: record.accountId,
    reason: record.reason,
    descriptionWords: countWords(record.description ?? ''),
    items: record.items,
    timeZone: customer.timeZone,
    order: {
      id: order.id,
      accountId: order.accountId,
      placedAt: order.placedAt,
      paidAt: order.paidAt,
      shippedAt: order.shippedAt,
      promisedAt: order.promisedAt,
      deliveredAt: order.deliveredAt,
      completedAt: order.completedAt,
      paid: order.paid,
      payment: order.payment,
      items: order.items ?? [],
      refunds: order.refunds ?? [],
      merchantId: order.merchant?.id,
    },
    tracking: { ...record.tracking, scans: record.tracking?.scans ?? [] },
    return: record.return ?? {},
    merchant: record.merchantAnswer ?? {},
    photos: [],
    findings: [],
    siblings: [],
    sources: {},
  }) as Facts;
}
