import type { Facts, ItemClaimed } from '../facts.ts';
import type { Money } from '../money.ts';
import { amountLeft } from './amountLeft.ts';

/**
 * What a full refund is: what the claimed items cost (at most as many as were ordered), or the whole order where none are named or
 * a price is not known; never more than what is left of what was paid. Undefined when nothing is left, or that is not known.
 */
export function proposedRefund(facts: Facts): Money | undefined {
  const sums = amountLeft(facts);
  if (sums === undefined || sums.left.amount <= 0) return undefined;
  const { left } = sums;
  const prices = (facts.items ?? []).map(item => priceOf(item, facts, left.currency));
  if (prices.length === 0 || prices.includes(undefined)) return left;
  const claimed = prices.reduce<number>((sum, price) => sum + price!, 0);
  return claimed < left.amount ? { amount: claimed, currency: left.currency } : left;
}

/** A price of nothing is a price that nobody wrote down. */
function priceOf({ sku, quantity }: ItemClaimed, facts: Facts, currency: string): number | undefined {
  const lines = facts.order.items.filter(item => item.sku === sku);
  const price = lines.find(item => item.price !== undefined)?.price;
  if (price === undefined || price.currency !== currency || price.amount <= 0) return undefined;
  const ordered = lines.reduce((sum, item) => sum + item.quantity, 0);
  return price.amount * Math.min(quantity, ordered);
}
