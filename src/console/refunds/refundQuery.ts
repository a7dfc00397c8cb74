import { dayStart } from '../format/dayStart.ts';
import { zoneOfDays } from '../format/zoneOfDays.ts';
import { type RefundAddress, refundDayNames, refundDays, refundFilters } from './refundAddress.ts';

export const refundPageLength = 50;

/** What the API is asked for the filters of a list: days as moments, the last with its whole day. */
export function refundFilterQuery({ view, filters }: Pick<RefundAddress, 'view' | 'filters'>): URLSearchParams {
  const query = new URLSearchParams();
  if (view !== 'all') query.set('view', view);
  const zone = zoneOfDays(filters, refundDayNames);
  for (const name of refundFilters) {
    if (name === 'zone') continue;
    const value = filters[name];
    const asked =
      value && name in refundDays ? dayStart(value, refundDays[name as keyof typeof refundDays], zone) : value;
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
