import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
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
 * How many claims of a queue came in since it was opened or `meet` was called. They are announced, never inserted: nothing moves
 * under the reader. Numbers only grow, so a claim is new when its number is above all that were there.
 */
export function useNewcomers(address: QueueAddress, rows: readonly ClaimSummary[] | undefined) {
  const provider = useDataProvider<ClaimsProvider>();
  const { filter } = queueParams(address);
  const list = JSON.stringify(filter);
  const [met, setMet] = useState({ list: '', highest: 0 });
  const { data: newest } = useQuery({
    queryKey: ['claims', 'newest', filter],
    queryFn: async () => {
      const newestFirst = { field: 'opened', order: 'DESC' } as const;
      const pagination = { page: 1, perPage: countedAtMost };
      return (await provider.getList<ClaimSummary>('claims', { filter, sort: newestFirst, pagination, meta: {} })).data;
    },
    refetchInterval: pollEvery,
    enabled: rows !== undefined && address.view !== 'decided',
  });

  const meet = useCallback(() => setMet({ list, highest: highest(newest ?? []) }), [list, newest]);
  useEffect(() => {
    if (newest && met.list !== list) meet();
  }, [newest, met.list, list, meet]);

  const shown = new Set(rows?.map(({ id }) => id));
  const isNew = ({ id }: ClaimSummary) => id > met.highest && !shown.has(id);
  return { count: met.list === list ? (newest?.filter(isNew).length ?? 0) : 0, meet };
}
