import type { RefundPage, RefundRow } from '#api/schemas/refunds.ts';
import { zoneOfDays } from '../format/zoneOfDays.ts';

export type RefundView = RefundRow['view'];
export type RefundSortField = 'approved' | 'due' | 'amount' | 'settled' | 'failed';
export type RefundSort = RefundSortField | `-${RefundSortField}`;

/** The views and how each is sorted at first; `all` has no tab of its own: searching looks everywhere. */
export const refundViews = {
  held: { sort: 'approved' },
  to_pay: { sort: 'due' },
  settled: { sort: '-settled' },
  failed: { sort: 'due' },
  all: { sort: '-approved' },
} as const satisfies Record<RefundView | 'all', { sort: RefundSort }>;
export type RefundTab = keyof typeof refundViews;
export const refundTabs = ['held', 'to_pay', 'settled', 'failed'] as const satisfies (keyof RefundPage['counts'])[];

export const refundDayNames = ['approvedFrom', 'approvedTo', 'settledFrom', 'settledTo'] as const;
export const refundFilters = [
  'q',
  'currency',
  'paymentKind',
  'late',
  'approvedFrom',
  'approvedTo',
  'settledFrom',
  'settledTo',
  'reason',
  'merchantId',
  'country',
  'language',
  'zone',
] as const;
export type RefundFilters = Partial<Record<(typeof refundFilters)[number], string>>;

/** What the list of refunds shows, as its address says it. Days are civil days (`YYYY-MM-DD`) of the house, or of `zone` where a figure led here, both included; `page` counts along the cursors. */
export type RefundAddress = {
  view: RefundTab;
  filters: RefundFilters;
  sort: RefundSort;
  after?: string;
  page: number;
};

const fields: readonly RefundSortField[] = ['approved', 'due', 'amount', 'settled', 'failed'];
const sorts = fields.flatMap(field => [field, `-${field}`] as const);
const oneOf = <T extends string>(values: readonly T[], text: string | null) => values.find(value => value === text);

/** Reads the search part of an address; what it cannot read is left out. */
export function readRefundAddress(search: string): RefundAddress {
  const query = new URLSearchParams(search);
  const view = oneOf(Object.keys(refundViews) as RefundTab[], query.get('view')) ?? (query.has('q') ? 'all' : 'to_pay');
  const filters: RefundFilters = {};
  for (const name of refundFilters) {
    const value = query.get(name)?.trim();
    if (value) filters[name] = value;
  }
  if (zoneOfDays(filters, refundDayNames) === undefined) delete filters.zone;
  const after = query.get('after') ?? undefined;
  const page = after === undefined ? 1 : Math.max(2, Math.trunc(Number(query.get('page'))) || 2);
  return { view, filters, sort: oneOf(sorts, query.get('sort')) ?? refundViews[view].sort, after, page };
}

/** The address of a list; what goes without saying is left out. */
export function writeRefundAddress({ view, filters, sort, after, page }: RefundAddress): string {
  const query = new URLSearchParams({ view });
  const zone = zoneOfDays(filters, refundDayNames);
  for (const name of refundFilters) if (filters[name] && (name !== 'zone' || zone)) query.set(name, filters[name]);
  if (sort !== refundViews[view].sort) query.set('sort', sort);
  if (after !== undefined) {
    query.set('after', after);
    query.set('page', String(page));
  }
  return `/refunds?${query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')}`;
}

/** The same list from its first page, with something changed. */
export function changeRefunds(address: RefundAddress, change: Partial<RefundAddress>): string {
  return writeRefundAddress({ ...address, after: undefined, page: 1, ...change });
}
