import type { MessageKey } from '../i18n/catalogue.ts';
import type { RefundSortField, RefundTab } from './refundAddress.ts';

export type RefundColumn = { name: string; label: MessageKey; sort?: RefundSortField };

const all = {
  claim: { label: 'refunds.column.claim' },
  customer: { label: 'refunds.column.customer' },
  order: { label: 'refunds.column.order' },
  amount: { label: 'refunds.column.amount', sort: 'amount' },
  payment: { label: 'refunds.column.payment' },
  approved: { label: 'refunds.column.approved', sort: 'approved' },
  promise: { label: 'refunds.column.promise', sort: 'due' },
  settled: { label: 'refunds.column.settled', sort: 'settled' },
  reference: { label: 'refunds.column.reference' },
  failed: { label: 'refunds.column.failed', sort: 'failed' },
  acts: { label: 'refunds.column.acts' },
} as const satisfies Record<string, Omit<RefundColumn, 'name'>>;
export type RefundColumnName = keyof typeof all;

const common = ['claim', 'customer', 'order', 'amount', 'payment', 'approved', 'promise'] as const;
const ofView = {
  held: common,
  to_pay: [...common, 'acts'],
  settled: [...common, 'settled', 'reference'],
  failed: [...common, 'failed', 'acts'],
  all: [...common, 'settled', 'reference', 'acts'],
} as const satisfies Record<RefundTab, readonly RefundColumnName[]>;

/** The columns of a view, in their order. */
export function refundColumns(view: RefundTab): (RefundColumn & { name: RefundColumnName })[] {
  return ofView[view].map(name => ({ name, ...all[name] }));
}
