import type { Facts } from '../facts.ts';
import type { Money } from '../money.ts';
import { amountLeft } from './amountLeft.ts';

/**
 * What a full refund is: what the claimed items cost (of each at most as many as were ordered), or the whole order where none are named;
 * never more than what is left of what was paid. Undefined when nothing is left, that is not known, or a claimed item is not of the order
 * or has no price: then the amount has to be named.
 */
export function proposedRefund(facts: Facts): Money | undefined {
  const sums = amountLeft(facts);
  if (sums === undefined || sums.left.amount <= 0) return undefined;
  const { left } = sums;
  const claimed = new Map<string, number>();
  for (const { sku, quantity } of facts.items ?? []) claimed.set(sku, (claimed.get(sku) ?? 0) + quantity);
  if (claimed.size === 0) return left;
  let amount = 0;
  for (const [sku, quantity] of claimed) {
    const price = priceOf(sku, quantity, facts, left.currency);
    if (price === undefined) return undefined;
    amount += price;
  }
  return amount < left.amount ? { amount, currency: left.currency } : left;
}

/** A price of nothing is a price that nobody wrote down. */
function priceOf(sku: string, quantity: number, facts: Facts, currency: string): number | undefined {
  const lines = facts.order.items.filter(item => item.sku === sku);
  const price = lines.find(item => item.price !== undefined)?.price;
  if (price === undefined || price.currency !== currency || price.amount <= 0) return undefined;
  const ordered = lines.reduce((sum, item) => sum + item.quantity, 0);
  return price.amount * Math.min(quantity, ordered);
}
