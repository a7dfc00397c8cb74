import type { QueryClient } from '@tanstack/react-query';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { claimKey } from './useClaim.ts';

/** Shows a claim as a command answered it. */
export function keepClaim(queries: QueryClient, claim: ClaimDetail): void {
  queries.setQueryData(claimKey(claim.id), claim);
}
