import { zoneOfDays } from '../format/zoneOfDays.ts';
import { type Sort, type View, viewNames, views } from './views.ts';

/** Filters that take several values, and those that take one. */
export const listFilters = ['reason', 'verdict', 'status', 'country', 'merchantId', 'assigneeId'] as const;
/** Those that a figure of the dashboard leads here with; they stand as they came, several values with commas. */
export const figureFilters = [
  'language',
  'unknown',
  'waitingOn',
  'decidedBy',
  'closedFrom',
  'closedTo',
  'openAt',
  'target',
  'standing',
  'dueFrom',
  'dueTo',
  'heldUpBy',
  'time',
  'timeEnd',
  'timeFrom',
  'timeTo',
  'decision',
  'decidedFrom',
  'decidedTo',
] as const;
export const dayFilters = [
  'openedFrom',
  'openedTo',
  'closedFrom',
  'closedTo',
  'openAt',
  'dueFrom',
  'dueTo',
  'decidedFrom',
  'decidedTo',
] as const;
export const plainFilters = [
  'customerId',
  'orderId',
  'openedFrom',
  'openedTo',
  'amountFrom',
  'amountTo',
  'currency',
  'q',
  ...figureFilters,
  'zone',
] as const;
export type ListFilter = (typeof listFilters)[number];
export type PlainFilter = (typeof plainFilters)[number];
export type Filters = Partial<Record<ListFilter, string[]> & Record<PlainFilter, string>>;

/**
 * What the queue shows, as its address says it. Days are civil days (`YYYY-MM-DD`) of the reader, or of `zone` where a
 * figure led here, amounts integer minor units.
 * `after` is the cursor of the page, `page` its number, counted along the cursors.
 */
export type QueueAddress = { view: View; filters: Filters; sort: Sort; after?: string; page: number };

const sorts = ['deadline', 'opened', 'decided', 'amount', 'target'].flatMap(sort => [sort, `-${sort}`]) as Sort[];
const oneOf = <T extends string>(values: readonly T[], text: string | null) => values.find(value => value === text);

/** How a queue is sorted at first: where a promise is asked for, by that. */
export function firstSort({ view, filters }: Pick<QueueAddress, 'view' | 'filters'>): Sort {
  return filters.target ? 'target' : views[view].sort;
}

/** The order that is asked for, where there is one: nothing can be sorted by a promise that is not asked for. */
function askedSort({ filters, sort }: Pick<QueueAddress, 'filters'> & { sort?: Sort }): Sort | undefined {
  return sort?.endsWith('target') && !filters.target ? undefined : sort;
}

/** How filters are written that cannot be shown otherwise. */
const written: Partial<Record<PlainFilter, RegExp>> = {
  amountFrom: /^\d{1,15}$/,
  amountTo: /^\d{1,15}$/,
  currency: /^[A-Z]{3}$/,
};

/** Reads the search part of an address; what it cannot read is left out. */
export function readQueueAddress(search: string): QueueAddress {
  const query = new URLSearchParams(search);
  const view = oneOf(viewNames, query.get('view')) ?? (query.has('q') ? 'all' : 'todo');
  const filters: Filters = {};
  for (const name of listFilters) {
    const values = (query.get(name) ?? '').split(',').filter(Boolean);
    if (values.length > 0) filters[name] = values;
  }
  for (const name of plainFilters) {
    const value = query.get(name)?.trim();
    if (value && (written[name]?.test(value) ?? true)) filters[name] = value;
  }
  if (zoneOfDays(filters, dayFilters) === undefined) delete filters.zone;
  const after = query.get('after') ?? undefined;
  const page = after === undefined ? 1 : Math.max(2, Math.trunc(Number(query.get('page'))) || 2);
  const sort = askedSort({ filters, sort: oneOf(sorts, query.get('sort')) }) ?? firstSort({ view, filters });
  return { view, filters, sort, after, page };
}

/** The address of a queue; what goes without saying is left out. */
export function writeQueueAddress({ view, filters, sort, after, page }: QueueAddress): string {
  const query = new URLSearchParams({ view });
  for (const name of listFilters) if (filters[name]?.length) query.set(name, filters[name].join(','));
  const zone = zoneOfDays(filters, dayFilters);
  for (const name of plainFilters) if (filters[name] && (name !== 'zone' || zone)) query.set(name, filters[name]);
  if (askedSort({ filters, sort }) && sort !== firstSort({ view, filters })) query.set('sort', sort);
  if (after !== undefined) {
    query.set('after', after);
    query.set('page', String(page));
  }
  return `/claims?${query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/')}`;
}

/** The same queue from its first page, with something changed. */
export function changeQueue(address: QueueAddress, change: Partial<QueueAddress>): string {
  return writeQueueAddress({ ...address, after: undefined, page: 1, ...change });
}
