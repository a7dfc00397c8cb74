import { useQueries } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ClaimPageMeta, ClaimsProvider } from '../data/dataProvider.ts';
import { type Filters, firstSort, writeQueueAddress } from './queueAddress.ts';
import { queueParams } from './queueParams.ts';
import { pollEvery } from './useCounts.ts';
import type { View } from './views.ts';

const lateBy = [
  { view: 'overdue', target: 'first_reply' },
  { view: 'overdue', target: 'decision' },
  { view: 'overdue', target: 'refund' },
  { view: 'decided', target: 'refund' },
] as const satisfies { view: View; target: string }[];

/** Claims that missed a deadline and have not met it since: how many, and the queue that shows exactly them. */
export type Late = (typeof lateBy)[number] & { to: string; count: number; isExact: boolean };

/** How many claims among those of a filter are late by each deadline of ours, and how many decided ones wait for a late refund; undefined until all is known. */
export function useLateBy(filters: Filters): Late[] | undefined {
  const provider = useDataProvider<ClaimsProvider>();
  const found = useQueries({
    queries: lateBy.map(({ view, target }) => {
      const asked = { view, filters: { ...filters, target, standing: 'missed_open' } };
      const address = { ...asked, sort: firstSort(asked), page: 1 };
      const params = { ...queueParams(address), pagination: { page: 1, perPage: 1 } };
      return {
        queryKey: ['claims', 'late', params],
        queryFn: async () => {
          const { total: count, totalIsExact: isExact } = (await provider.getList('claims', params))
            .meta as ClaimPageMeta;
          return { view, target, to: writeQueueAddress(address), count, isExact };
        },
        refetchInterval: pollEvery,
      };
    }),
  });
  const known = found.flatMap(({ data }) => (data ? [data as Late] : []));
  return known.length === lateBy.length ? known : undefined;
}
