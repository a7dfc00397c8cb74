import type { QueryClient } from '@tanstack/react-query';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { claimKey } from './useClaim.ts';

/** Shows a claim as a command answered it. Whoever opens its page again asks again: it may have moved on since. */
export function keepClaim(queries: QueryClient, claim: ClaimDetail): void {
  queries.setQueryData(claimKey(claim.id), claim);
  queries.invalidateQueries({ queryKey: claimKey(claim.id), refetchType: 'none' });
}
