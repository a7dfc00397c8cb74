import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocation } from 'react-router-dom';
import type { RefundPage } from '#api/schemas/refunds.ts';
import { useAsk } from '../data/useAsk.ts';
import { readRefundAddress } from './refundAddress.ts';
import { refundQuery } from './refundQuery.ts';

export const refundsKey = ['refunds'];

/** The refunds that the address names, asked for anew every half minute: what is held is soon to be paid. Rows stay while the next ones are fetched. */
export function useRefunds() {
  const ask = useAsk();
  const { search } = useLocation();
  const address = useMemo(() => readRefundAddress(search), [search]);
  const query = refundQuery(address);
  const answer = useQuery({
    queryKey: [...refundsKey, query],
    queryFn: ({ signal }) => ask<RefundPage>(`/refunds?${query}`, { signal }),
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });
  return { ...answer, address };
}
