import { dayStart } from '../format/dayStart.ts';
import { type RefundAddress, refundDayNames, refundFilters } from './refundAddress.ts';

export const refundPageLength = 50;

/** What the API is asked for the filters of a list. */
export function refundFilterQuery({ view, filters }: Pick<RefundAddress, 'view' | 'filters'>): URLSearchParams {
  const query = new URLSearchParams();
  if (view !== 'all') query.set('view', view);
  for (const name of refundFilters) {
    const value = filters[name];
    const isNoDay = refundDayNames.some(day => day === name) && value && dayStart(value) === undefined;
    if (value && !isNoDay) query.set(name, value);
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
