import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ClaimsProvider } from '../data/dataProvider.ts';

export const pollEvery = 30_000;

/** How many claims each view holds, asked again every half minute. */
export function useCounts() {
  const provider = useDataProvider<ClaimsProvider>();
  return useQuery({ queryKey: ['claims', 'counts'], queryFn: () => provider.counts(), refetchInterval: pollEvery })
    .data;
}
