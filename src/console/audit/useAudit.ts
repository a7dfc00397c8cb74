import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { AuditPage } from '#api/schemas/audit.ts';
import { useAsk } from '../data/useAsk.ts';

/** The events that a query asks for, page after page. */
export function useAudit(query: string) {
  const ask = useAsk();
  return useInfiniteQuery({
    queryKey: ['audit', query],
    initialPageParam: '',
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) => {
      const after = pageParam === '' ? '' : `&after=${encodeURIComponent(pageParam)}`;
      return ask<AuditPage>(`/audit?${query}${after}`, { signal });
    },
    getNextPageParam: page => page.next ?? undefined,
  });
}
