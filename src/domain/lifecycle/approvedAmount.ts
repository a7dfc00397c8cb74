import type { Instant } from '../calendar.ts';
import type { Claim } from '../claim.ts';
import { amountLeft } from '../eligibility/amountLeft.ts';
import type { Facts, ItemClaimed } from '../facts.ts';
import { type Money, moneyText } from '../money.ts';
import { packById } from '../policy/packInForce.ts';
import { isRefusal, type Refusal, refuse } from '../refusals.ts';
import { judge } from './judge.ts';

type Asked = { amount?: Money; items?: ItemClaimed[] };

/**
 * The amount of an approval: the one named, else what the policy proposes for the items named, else for what is claimed. Refused when it is not
 * positive, in another currency than the order's, or more than was paid less what was refunded: nothing gets around these.
 */
export function approvedAmount(claim: Claim, asked: Asked, now: Instant): Money | Refusal {
  const left = leftToRefund(claim.facts);
  if (isRefusal(left)) return left;
  const wrongItem = itemRefusal(claim.facts, asked.items);
  if (wrongItem !== undefined) return wrongItem;
  const amount = asked.amount ?? proposedFor(claim, asked.items, left.currency, now);
  return amount === undefined ? refuse('amount_missing', { field: 'amount' }) : (excess(amount, left) ?? amount);
}

/** What the policy proposes, for some of the items where they are named. Items without a price have none: it has to be said. */
function proposedFor(
  claim: Claim,
  items: ItemClaimed[] | undefined,
  currency: string,
  now: Instant,
): Money | undefined {
  if (items === undefined) return judge(claim, now).assessment.proposed;
  const { order } = claim.facts;
  const priced = order.items.filter(({ price }) => price?.currency === currency && price.amount > 0);
  if (!items.every(({ sku }) => priced.some(item => item.sku === sku))) return undefined;
  return judge({ ...claim, facts: { ...claim.facts, items } }, now).assessment.proposed;
}

/** What was paid for the order less what was refunded; a refusal when that is nothing, or cannot be said. */
export function leftToRefund(facts: Facts): Money | Refusal {
  const sums = amountLeft(facts);
  if (sums === undefined) return refuse('amount_unknown', { field: 'amount' });
  if (sums.paid.amount <= 0) return refuse('nothing_paid', { field: 'amount' });
  return sums.left.amount <= 0 ? refuse('already_refunded', { field: 'amount' }) : sums.left;
}

/** Why an amount cannot be refunded when so much is left; undefined when it can. */
export function excess(amount: Money, left: Money): Refusal | undefined {
  if (amount.currency !== left.currency) {
    return refuse('wrong_currency', { field: 'amount.currency', params: { expected: left.currency } });
  }
  if (amount.amount <= 0) return refuse('amount_not_positive', { field: 'amount' });
  if (amount.amount > left.amount) {
    return refuse('amount_too_high', { field: 'amount', params: { max: moneyText(left) } });
  }
  return undefined;
}

/** Why less than the policy proposes cannot be approved: the pack may allow all or nothing. */
export function lowerRefusal({ policy }: Claim, amount: Money, proposed: Money | undefined): Refusal | undefined {
  if (proposed === undefined || amount.amount >= proposed.amount) return undefined;
  if (packById(policy.id, policy.version).amount?.lowerAllowed !== 'never') return undefined;
  return refuse('lower_amount_not_allowed', { field: 'amount', params: { proposed: moneyText(proposed) } });
}

function itemRefusal({ order }: Facts, items: ItemClaimed[] = []): Refusal | undefined {
  for (const { sku } of items) {
    const ordered = order.items.filter(item => item.sku === sku).reduce((sum, { quantity }) => sum + quantity, 0);
    const asked = items.filter(item => item.sku === sku).reduce((sum, { quantity }) => sum + quantity, 0);
    if (ordered === 0) return refuse('unknown_item', { field: 'items', params: { sku } });
    if (asked > ordered) return refuse('too_many_of_item', { field: 'items', params: { sku, max: ordered } });
  }
  return undefined;
}
