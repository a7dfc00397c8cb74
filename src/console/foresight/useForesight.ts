import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useDataProvider } from 'react-admin';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { claimRequest } from '../claim/desk/useClaim.ts';
import type { ClaimsProvider } from '../data/dataProvider.ts';

/** What was asked for so many milliseconds ago is still good to be opened with; its page then asks again. */
const goodFor = 10_000;

/** Asks for a claim and its first photo before they are opened. A failure says nothing here: opening asks again, and says it. */
export function useForesight(): (id: number) => void {
  const provider = useDataProvider<ClaimsProvider>();
  const queries = useQueryClient();
  return useCallback(
    (id: number) => {
      const request = claimRequest(provider, String(id));
      const known = queries.getQueryState(request.queryKey);
      if (known?.fetchStatus === 'fetching' || Date.now() - (known?.dataUpdatedAt ?? 0) < goodFor) return;
      queries.prefetchQuery(request).then(() => {
        const photo = queries.getQueryData<ClaimDetail>(request.queryKey)?.photos[0];
        if (photo) new Image().src = photo.screen;
      });
    },
    [provider, queries],
  );
}
