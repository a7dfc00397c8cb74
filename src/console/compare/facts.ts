import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import type { MessageKey } from '../i18n/catalogue.ts';

export type FactName = 'status' | 'opened' | 'customer' | 'channel' | 'account' | 'reason' | 'items' | 'amount';

/** What two claims are compared by; `of` answers what makes them the same or not. */
export const facts: readonly { name: FactName; label: MessageKey; of: (claim: ClaimDetail) => unknown }[] = [
  { name: 'status', label: 'compare.status', of: ({ status }) => status },
  { name: 'opened', label: 'compare.opened', of: ({ openedAt }) => openedAt.slice(0, 10) },
  { name: 'customer', label: 'compare.customer', of: ({ customer }) => customer.id },
  { name: 'channel', label: 'compare.channel', of: ({ channel }) => channel },
  { name: 'account', label: 'compare.account', of: ({ accountId }) => accountId },
  { name: 'reason', label: 'compare.reason', of: ({ reason }) => reason },
  { name: 'items', label: 'compare.items', of: ({ itemsClaimed }) => itemsClaimed },
  { name: 'amount', label: 'compare.amount', of: ({ amount }) => amount },
];

/** Whether both claims say the same. */
export function isSame(one: ClaimDetail, other: ClaimDetail, of: (claim: ClaimDetail) => unknown): boolean {
  return JSON.stringify(of(one)) === JSON.stringify(of(other));
}

/** The earlier of two claims first: the one opened first, then the one numbered first. */
export function inOrder(one: ClaimDetail, other: ClaimDetail): [earlier: ClaimDetail, later: ClaimDetail] {
  const before = one.openedAt < other.openedAt || (one.openedAt === other.openedAt && one.id < other.id);
  return before ? [one, other] : [other, one];
}
