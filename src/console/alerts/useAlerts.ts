import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AlertPage } from '#api/schemas/alerts.ts';
import { useAsk } from '../data/useAsk.ts';

const key = ['alerts'];
const askEvery = 30_000;

/** How many of the reader's alerts are not read, asked for anew every half minute: the number alone, none of them. */
export function useUnread(): number {
  const ask = useAsk();
  const { data } = useQuery({
    queryKey: [...key, 'unread'],
    queryFn: ({ signal }) => ask<AlertPage>('/alerts?limit=0', { signal }),
    refetchInterval: askEvery,
  });
  return data?.unread ?? 0;
}

/** The reader's alerts, the newest first, a page more at a time. */
export function useAlerts() {
  const ask = useAsk();
  return useInfiniteQuery({
    queryKey: [...key, 'all'],
    queryFn: ({ pageParam, signal }) => ask<AlertPage>(`/alerts${pageParam ? `?before=${pageParam}` : ''}`, { signal }),
    initialPageParam: 0,
    getNextPageParam: page => page.next ?? undefined,
    refetchInterval: askEvery,
  });
}

/** Notes that alerts were read: those that are named, or all. */
export function useReadAlerts() {
  const ask = useAsk();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (ids?: number[]) => ask('/alerts/read', { method: 'POST', body: ids ? { ids } : {} }),
    onSettled: () => queries.invalidateQueries({ queryKey: key }),
  });
}
