import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useAsk } from '../data/useAsk.ts';
import { type DashboardFilters, writeDashboardAddress } from './dashboardAddress.ts';

/** The figures of some filters, in the days of the house unless they name a zone; those before stay until they are there. */
export function useDashboard(filters: DashboardFilters) {
  const ask = useAsk();
  const text = writeDashboardAddress(filters);
  return useQuery({
    queryKey: ['dashboard', text],
    queryFn: ({ signal }) => ask<Dashboard>(`/dashboard?${text}`, { signal }),
    placeholderData: keepPreviousData,
  });
}
