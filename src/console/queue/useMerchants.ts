import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { MerchantPage } from '#api/schemas/merchants.ts';
import { callApi } from '../data/callApi.ts';
import type { Choice } from './useChoices.ts';

const fresh = 60_000;
const shown = '50';
const nobody: readonly string[] = [];

async function ask(query: Record<string, string>, signal: AbortSignal): Promise<Choice[]> {
  const { data } = await callApi<MerchantPage>(`/merchants?${new URLSearchParams(query)}`, { signal });
  return data.map(({ id, name }) => ({ value: id, label: name ?? id }));
}

/** The merchants whose name or id begins so; the first by name while nothing is asked for. */
export function useMerchants(q: string): readonly Choice[] | undefined {
  return useQuery({
    queryKey: ['merchants', q],
    queryFn: ({ signal }) => ask({ limit: shown, ...(q && { q }) }, signal),
    placeholderData: keepPreviousData,
    staleTime: fresh,
  }).data;
}

/** The chosen merchants by name; by their id while the name is on its way. */
export function useChosenMerchants(ids: readonly string[] = nobody): Choice[] {
  const { data } = useQuery({
    queryKey: ['merchants', 'chosen', ids],
    queryFn: ({ signal }) => ask({ id: ids.join(','), limit: shown }, signal),
    placeholderData: keepPreviousData,
    staleTime: fresh,
    enabled: ids.length > 0,
  });
  return useMemo(
    () => ids.map(value => data?.find(choice => choice.value === value) ?? { value, label: value }),
    [ids, data],
  );
}
