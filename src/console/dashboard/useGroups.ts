import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { FigureGroups } from '#api/schemas/dashboardFigures.ts';
import { useAsk } from '../data/useAsk.ts';
import { type DashboardFilters, writeDashboardAddress } from './dashboardAddress.ts';
import type { Dimension } from './useGroupNames.ts';

/** The claims of some filters by one dimension, asked for when it is chosen; those before stay, with their own dimension, until they are there. */
export function useGroups(filters: DashboardFilters, by: Dimension) {
  const ask = useAsk();
  const query = new URLSearchParams(writeDashboardAddress(filters));
  query.set('by', by);
  const text = query.toString();
  return useQuery({
    queryKey: ['dashboard', 'groups', text],
    queryFn: async ({ signal }) => ({
      by,
      groups: await ask<FigureGroups>(`/dashboard/groups?${text}`, { signal }),
    }),
    placeholderData: keepPreviousData,
  });
}
