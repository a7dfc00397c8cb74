import { dayStart } from '../format/dayStart.ts';
import { type RefundAddress, refundFilters } from './refundAddress.ts';

export const refundPageLength = 50;

const firstDays = { approvedFrom: 0, approvedTo: 1, settledFrom: 0, settledTo: 1 } as const;

/** What the API is asked for the filters of a list: days of the reader as moments, the last with its whole day. */
export function refundFilterQuery({ view, filters }: Pick<RefundAddress, 'view' | 'filters'>): URLSearchParams {
  const query = new URLSearchParams();
  if (view !== 'all') query.set('view', view);
  for (const name of refundFilters) {
    const value = filters[name];
    const asked = value && name in firstDays ? dayStart(value, firstDays[name as keyof typeof firstDays]) : value;
    if (asked) query.set(name, asked);
  }
  return query;
}

/** The same with the page. */
export function refundQuery(address: RefundAddress): string {
  const query = refundFilterQuery(address);
  query.set('sort', address.sort);
  query.set('limit', String(refundPageLength));
  if (address.after) query.set('after', address.after);
  return query.toString();
}
