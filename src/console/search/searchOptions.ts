import type { FoundClaim, SearchAnswer } from '#api/schemas/search.ts';

type FoundCustomer = SearchAnswer['customers']['data'][number];
type FoundOrder = SearchAnswer['orders']['data'][number];
type FoundMerchant = SearchAnswer['merchants']['data'][number];

/** What can be chosen, with where it leads. */
export type SearchOption = { key: string; to: string } & (
  | { kind: 'claims'; claim: FoundClaim }
  | { kind: 'customers'; customer: FoundCustomer }
  | { kind: 'orders'; order: FoundOrder }
  | { kind: 'merchants'; merchant: FoundMerchant }
);
export type SearchKind = SearchOption['kind'];
export type SearchGroup = { kind: SearchKind; total: number; totalIsExact: boolean; options: SearchOption[] };

const claimNumber = /^c-\s*(\d+)$/i;

/** Where Enter on the text itself leads: to the claim that it numbers, else to the queue with all that is found. */
export function addressOf(q: string): string {
  const id = claimNumber.exec(q)?.[1];
  if (id) return `/claims/${id}`;
  return q === '' ? '/claims' : `/claims?${new URLSearchParams({ view: 'all', q })}`;
}

/** What was found, in the order in which it is shown; kinds of which nothing was found are left out. */
export function searchGroups({ claims, customers, orders, merchants }: SearchAnswer): SearchGroup[] {
  const path = (kind: SearchKind, id: string | number) => `/${kind}/${encodeURIComponent(id)}`;
  const entry = <K extends SearchKind>(kind: K, id: string | number) => ({
    kind,
    key: `${kind}-${id}`,
    to: path(kind, id),
  });
  const groups: SearchGroup[] = [
    { ...claims, kind: 'claims', options: claims.data.map(claim => ({ ...entry('claims', claim.id), claim })) },
    {
      ...customers,
      kind: 'customers',
      options: customers.data.map(customer => ({ ...entry('customers', customer.id), customer })),
    },
    { ...orders, kind: 'orders', options: orders.data.map(order => ({ ...entry('orders', order.id), order })) },
    {
      ...merchants,
      kind: 'merchants',
      options: merchants.data.map(merchant => ({ ...entry('merchants', merchant.id), merchant })),
    },
  ];
  return groups.filter(({ options }) => options.length > 0);
}
