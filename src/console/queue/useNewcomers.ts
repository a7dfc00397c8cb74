import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import type { ClaimsProvider } from '../data/dataProvider.ts';
import type { QueueAddress } from './queueAddress.ts';
import { queueParams } from './queueParams.ts';
import { pollEvery } from './useCounts.ts';

/** More than this many at once are not counted. */
export const countedAtMost = 20;

const highest = (claims: readonly ClaimSummary[]) => Math.max(0, ...claims.map(({ id }) => id));

/**
 * How many claims of a queue came in since its rows were loaded (`loadedAt`, milliseconds). They are announced, never inserted:
 * nothing moves under the reader. Numbers only grow, so a claim is new when its number is above all that were there.
 */
export function useNewcomers(address: QueueAddress, rows: readonly ClaimSummary[] | undefined, loadedAt: number): number {
  const provider = useDataProvider<ClaimsProvider>();
  const { filter } = queueParams(address);
  const [seen, setSeen] = useState({ loadedAt: 0, highest: 0 });
  const { data: newest, dataUpdatedAt } = useQuery({
    queryKey: ['claims', 'newest', filter],
    queryFn: async () => {
      const newestFirst = { field: 'opened', order: 'DESC' } as const;
      const pagination = { page: 1, perPage: countedAtMost };
      return (await provider.getList<ClaimSummary>('claims', { filter, sort: newestFirst, pagination, meta: {} })).data;
    },
    refetchInterval: pollEvery,
    enabled: rows !== undefined && address.view !== 'decided',
  });

  useEffect(() => {
    if (!rows || !newest || seen.loadedAt === loadedAt) return;
    const known = dataUpdatedAt <= loadedAt + pollEvery ? newest : [];
    setSeen({ loadedAt, highest: highest([...rows, ...known]) });
  }, [rows, newest, dataUpdatedAt, loadedAt, seen.loadedAt]);

  if (!newest || seen.loadedAt !== loadedAt) return 0;
  return newest.filter(({ id }) => id > seen.highest).length;
}
