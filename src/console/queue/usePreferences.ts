import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Preferences } from '#api/schemas/preferences.ts';
import { callApi } from '../data/callApi.ts';

const key = ['preferences'];
const none: Preferences = {};

/** How the reader looks at the console, kept on the server; a change shows at once. */
export function usePreferences() {
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: key,
    queryFn: () => callApi<Preferences>('/preferences'),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { mutate } = useMutation({
    mutationFn: (change: Preferences) => callApi<Preferences>('/preferences', { method: 'PATCH', body: change }),
    onMutate: change => queries.setQueryData<Preferences>(key, now => ({ ...now, ...change })),
    onError: () => queries.invalidateQueries({ queryKey: key }),
  });
  return { preferences: data ?? none, known: data !== undefined, change: mutate };
}
