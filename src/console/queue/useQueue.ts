import { keepPreviousData } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useGetList } from 'react-admin';
import { useLocation } from 'react-router-dom';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import type { ClaimPageMeta } from '../data/dataProvider.ts';
import { readQueueAddress } from './queueAddress.ts';
import { queueParams } from './queueParams.ts';

/** The queue that the address names: its rows and what the API tells of the page. Rows stay while the next ones are fetched. */
export function useQueue() {
  const { search } = useLocation();
  const address = useMemo(() => readQueueAddress(search), [search]);
  const { data, meta, ...query } = useGetList<ClaimSummary>('claims', queueParams(address), {
    placeholderData: keepPreviousData,
    // What was asked for before the page was built has just come.
    staleTime: 2000,
  });
  return { ...query, address, rows: data, page: meta as ClaimPageMeta | undefined };
}
