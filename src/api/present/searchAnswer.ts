import type { Found } from '#store/search/found.ts';
import type { FoundClaim } from '#store/search/searchClaims.ts';
import type { FoundCustomer } from '#store/search/searchCustomers.ts';
import type { FoundMerchant } from '#store/search/searchMerchants.ts';
import type { FoundOrder } from '#store/search/searchOrders.ts';
import type { SearchText } from '#store/search/searchText.ts';
import type { SearchAnswer } from '../schemas/search.ts';
import { claimNumber } from './claimNumber.ts';
import { markExcerpt, markName } from './markWords.ts';

type FoundThings = {
  claims: Found<FoundClaim>;
  customers: Found<FoundCustomer>;
  orders: Found<FoundOrder>;
  merchants: Found<FoundMerchant>;
};

/** What was found, with what was searched for marked in it. */
export function presentSearch(found: FoundThings, search: SearchText): SearchAnswer {
  const name = (text: string | null) => (text === null ? null : markName(text, search));
  return {
    claims: shown(found.claims, ({ row, words }) => ({
      id: row.id,
      number: markNumber(row.id, search),
      externalId: markStart(row.externalId, search),
      orderId: markStart(row.orderId, search),
      customer: name(row.customer.name),
      status: row.status,
      verdict: row.verdict,
      changesAt: row.changesAt,
      missingCount: row.missingCount,
      reason: row.reason,
      amount: row.amount,
      openedAt: row.openedAt,
      words: words ? { text: markExcerpt(words.text, search), isDescription: words.isDescription } : null,
    })),
    customers: shown(found.customers, ({ name: named, ...customer }) => ({
      ...customer,
      idMarked: markStart(customer.id, search),
      name: name(named),
    })),
    orders: shown(found.orders, order => ({ ...order, idMarked: markStart(order.id, search) })),
    merchants: shown(found.merchants, ({ name: named, ...merchant }) => ({
      ...merchant,
      idMarked: markStart(merchant.id, search),
      name: name(named),
    })),
  };
}

function shown<T, S>({ data, ...counts }: Found<T>, show: (one: T) => S): Found<S> {
  return { ...counts, data: data.map(show) };
}

/** Identifiers are found by how they begin. */
function markStart(id: string, { text }: SearchText) {
  if (text === '' || !id.startsWith(text)) return [{ text: id, hit: false }];
  const rest = id.slice(text.length);
  return [{ text, hit: true }, ...(rest === '' ? [] : [{ text: rest, hit: false }])];
}

function markNumber(id: number, { claimId }: SearchText) {
  return [{ text: claimNumber(id), hit: id === claimId }];
}
