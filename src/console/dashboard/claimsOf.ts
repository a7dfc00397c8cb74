import type { Dashboard } from '#api/schemas/dashboard.ts';
import { addressOfClaims } from '../profile/addressOfClaims.ts';
import type { Filters } from '../queue/queueAddress.ts';
import type { View } from '../queue/views.ts';
import type { DashboardFilters } from './dashboardAddress.ts';

/** Where the queue shows exactly the claims of a number. The days of the figures and of the queue are both the reader's. */
export function claimsOf({ reason, merchantId, country }: DashboardFilters) {
  const chosen: Filters = { reason, merchantId, country };
  return {
    /** Of those that the filters choose. */
    chosen: (filters: Filters, view?: View) => addressOfClaims({ ...chosen, ...filters }, view),
    /** Of those opened in the period. */
    opened: ({ from, to }: Pick<Dashboard, 'from' | 'to'>, filters: Filters = {}, view?: View) =>
      addressOfClaims({ ...chosen, openedFrom: from, openedTo: to, ...filters }, view),
  };
}
export type ClaimsOf = ReturnType<typeof claimsOf>;
