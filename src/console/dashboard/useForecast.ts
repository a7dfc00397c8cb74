import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Dashboard } from '#api/schemas/dashboard.ts';
import type { ForecastFigure } from '#api/schemas/forecast.ts';
import { useAsk } from '../data/useAsk.ts';
import { writeDashboardAddress } from './dashboardAddress.ts';

/** What will be missed of a promise in the coming days, of the claims and in the days of the figures beside it. */
export function useForecast({ chosen, zone }: Pick<Dashboard, 'chosen' | 'zone'>, metric: ForecastFigure['metric']) {
  const ask = useAsk();
  const query = new URLSearchParams(writeDashboardAddress({ ...chosen, zone }));
  query.set('metric', metric);
  const text = query.toString();
  return useQuery({
    queryKey: ['forecast', text],
    queryFn: ({ signal }) => ask<ForecastFigure>(`/dashboard/forecast?${text}`, { signal }),
    placeholderData: keepPreviousData,
  });
}
