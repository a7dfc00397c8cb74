import type { Facts } from '../facts.ts';
import { addMoney, type Money, subtractMoney } from '../money.ts';

/**
 * What of an order is left to refund: paid less refunded. Undefined when what was paid is not known, or a refund is in another
 * currency than the payment (their difference does not exist).
 */
export function amountLeft(facts: Facts): { paid: Money; refunded: Money; left: Money } | undefined {
  const { paid, refunds } = facts.order;
  if (paid === undefined || refunds.some(refund => refund.amount.currency !== paid.currency)) return undefined;
  const none: Money = { amount: 0, currency: paid.currency };
  const refunded = refunds.reduce((sum, refund) => addMoney(sum, refund.amount), none);
  return { paid, refunded, left: subtractMoney(paid, refunded) };
}
