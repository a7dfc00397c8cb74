import { useQueries } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ClaimPageMeta, ClaimsProvider } from '../data/dataProvider.ts';
import { readQueueAddress } from '../queue/queueAddress.ts';
import { queueParams } from '../queue/queueParams.ts';

export type ClaimTotal = { count: number; isExact: boolean };

/** How many claims the queue shows at each of these addresses, those left out that could not be counted; undefined until all are asked for. */
export function useClaimTotals(addresses: readonly string[]): ReadonlyMap<string, ClaimTotal> | undefined {
  const provider = useDataProvider<ClaimsProvider>();
  const found = useQueries({
    queries: addresses.map(to => {
      const asked = queueParams(readQueueAddress(to.slice(to.indexOf('?'))));
      const params = { ...asked, pagination: { page: 1, perPage: 1 } };
      return {
        queryKey: ['claims', 'total', params],
        queryFn: async (): Promise<ClaimTotal> => {
          const { total, totalIsExact } = (await provider.getList('claims', params)).meta as ClaimPageMeta;
          return { count: total, isExact: totalIsExact };
        },
      };
    }),
  });
  if (found.some(({ isPending }) => isPending)) return undefined;
  return new Map(addresses.flatMap((to, i) => (found[i]?.data ? [[to, found[i].data] as const] : [])));
}
