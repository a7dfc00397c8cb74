import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ForecastFigure } from '#api/schemas/forecast.ts';
import { useAsk } from '../data/useAsk.ts';
import { type DashboardFilters, writeDashboardAddress } from './dashboardAddress.ts';

/** What will be missed of a promise in the coming days, of the claims and in the zone of some filters; their own days are of the past. */
export function useForecast({ from, to, cohort, ...filters }: DashboardFilters, metric: ForecastFigure['metric']) {
  const ask = useAsk();
  const query = new URLSearchParams(writeDashboardAddress(filters));
  query.set('metric', metric);
  const text = query.toString();
  return useQuery({
    queryKey: ['forecast', text],
    queryFn: ({ signal }) => ask<ForecastFigure>(`/dashboard/forecast?${text}`, { signal }),
    placeholderData: keepPreviousData,
  });
}
