import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { LoadFigure } from '#api/schemas/load.ts';
import { useAsk } from '../data/useAsk.ts';
import { type DashboardFilters, writeDashboardAddress } from './dashboardAddress.ts';

export const loadKey = ['dashboard', 'load'];

/** Who has how much in hand, for the filters of the dashboard. */
export function useLoad(filters: DashboardFilters) {
  const ask = useAsk();
  const text = writeDashboardAddress(filters);
  return useQuery({
    queryKey: [...loadKey, text],
    queryFn: ({ signal }) => ask<LoadFigure>(`/dashboard/load?${text}`, { signal }),
    placeholderData: keepPreviousData,
  });
}
