import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useAsk } from '../data/useAsk.ts';
import { type DashboardFilters, writeDashboardAddress } from './dashboardAddress.ts';

/** The figures of some filters, in the reader's own days; those before stay until they are there. */
export function useDashboard(filters: DashboardFilters) {
  const ask = useAsk();
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const query = new URLSearchParams(writeDashboardAddress(filters));
  query.set('zone', zone);
  const text = query.toString();
  return useQuery({
    queryKey: ['dashboard', text],
    queryFn: ({ signal }) => ask<Dashboard>(`/dashboard?${text}`, { signal }),
    placeholderData: keepPreviousData,
  });
}
