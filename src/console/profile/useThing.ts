import { useQuery } from '@tanstack/react-query';
import type { HttpError } from 'react-admin';
import { useParams } from 'react-router-dom';
import { callApi } from '../data/callApi.ts';

export type ThingKind = 'customers' | 'orders' | 'merchants';

/** What the address names, as the API shows it. */
export function useThing<T>(kind: ThingKind) {
  const id = useParams().id ?? '';
  const { data, error, refetch } = useQuery<T, HttpError>({
    queryKey: [kind, id],
    queryFn: ({ signal }) => callApi<T>(`/${kind}/${encodeURIComponent(id)}`, { signal }),
  });
  return { id, thing: data, error, refetch };
}
