import type { QueryClient } from '@tanstack/react-query';
import { dataProvider } from '../data/dataProvider.ts';
import { readQueueAddress } from '../queue/queueAddress.ts';
import { queueParams } from '../queue/queueParams.ts';

/**
 * Asks for the queue, where the address is that of one, before its page is there to ask: its first rows do not wait for the page to be built.
 */
export function expectQueue(queries: QueryClient, { pathname, search }: Pick<Location, 'pathname' | 'search'>): void {
  if (!/^\/(claims)?$/.test(pathname)) return;
  const params = queueParams(readQueueAddress(search));
  void queries.prefetchQuery({
    // The key of react-admin's useGetList.
    queryKey: ['claims', 'getList', params],
    queryFn: ({ signal }) => dataProvider.getList('claims', { ...params, signal }),
  });
}
