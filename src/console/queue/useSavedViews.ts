import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { SavedView } from '#api/schemas/savedViews.ts';
import { callApi } from '../data/callApi.ts';
import { changeQueue, type QueueAddress, readQueueAddress } from './queueAddress.ts';

const key = ['savedViews'];

/** The filter of a queue as it is kept: the search part of its address, from the first page. */
export const filterOf = (address: QueueAddress) => changeQueue(address, {}).split('?')[1] ?? '';
/** The address of a kept filter, as the queue writes it today. */
export const addressOfView = ({ query }: Pick<SavedView, 'query'>) => changeQueue(readQueueAddress(query), {});

/** The reader's own views, kept on the server. */
export function useSavedViews() {
  const queries = useQueryClient();
  const { data = [] } = useQuery({
    queryKey: key,
    queryFn: async () => (await callApi<{ data: SavedView[] }>('/views')).data,
    staleTime: 60_000,
  });
  const onSuccess = () => queries.invalidateQueries({ queryKey: key });
  const path = (id: string) => `/views/${encodeURIComponent(id)}`;
  const add = useMutation({
    mutationFn: (body: { name: string; query: string }) => callApi<SavedView>('/views', { method: 'POST', body }),
    onSuccess,
  });
  const change = useMutation({
    mutationFn: ({ id, ...body }: { id: string; name?: string; query?: string }) =>
      callApi<SavedView>(path(id), { method: 'PATCH', body }),
    onSuccess,
  });
  const remove = useMutation({
    mutationFn: (id: string) => callApi<void>(path(id), { method: 'DELETE' }),
    onSuccess,
  });
  return { views: data, add, change, remove };
}
