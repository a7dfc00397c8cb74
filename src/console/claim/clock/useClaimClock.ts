import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ClaimsProvider } from '../../data/dataProvider.ts';
import { useDesk } from '../desk/deskContext.ts';

/** Promises pause, run on and are missed by time alone: it is read again so often, in milliseconds. */
const readAgainMs = 60_000;

/** The clocks of the claim on the desk, as they stand after its last event. */
export function useClaimClock() {
  const provider = useDataProvider<ClaimsProvider>();
  const { claim } = useDesk();
  return useQuery({
    queryKey: ['claimClock', String(claim.id), claim.sequence],
    queryFn: () => provider.clock(claim.id),
    placeholderData: before => before,
    refetchInterval: readAgainMs,
  });
}
