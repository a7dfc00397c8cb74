import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { SearchAnswer } from '#api/schemas/search.ts';
import { callApi } from '../data/callApi.ts';

/** So long nothing is typed before the API is asked, in milliseconds. */
const pause = 120;
const fresh = 15_000;

/** What a typed text finds, a moment after typing rests; what was found before stays until then. */
export function useSearch(typed: string, enabled: boolean) {
  const [q, setQ] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(setQ, pause, typed);
    return () => clearTimeout(timer);
  }, [typed]);
  const asked = enabled && q !== '' && typed !== '';
  const { data, error, isPlaceholderData } = useQuery({
    queryKey: ['search', q],
    queryFn: ({ signal }) => callApi<SearchAnswer>(`/search?${new URLSearchParams({ q })}`, { signal }),
    placeholderData: keepPreviousData,
    staleTime: fresh,
    enabled: asked,
  });
  return { found: asked ? data : undefined, error, settled: asked && q === typed && !isPlaceholderData && !!data };
}
