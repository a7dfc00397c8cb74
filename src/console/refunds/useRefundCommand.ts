import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { WireCommand } from '#api/schemas/commandBody.ts';
import { keepClaim } from '../claim/desk/keepClaim.ts';
import { eventsKey } from '../claim/desk/useClaim.ts';
import type { ClaimsProvider } from '../data/dataProvider.ts';
import type { PayableRefund } from './payableRefund.ts';
import { refundsKey } from './useRefunds.ts';

/** Gives a command on the claim of a refund, as it was seen; whatever comes of it, the list and the claim are asked for anew. */
export function useRefundCommand() {
  const provider = useDataProvider<ClaimsProvider>();
  const queries = useQueryClient();
  return async ({ claimId, sequence }: Pick<PayableRefund, 'claimId' | 'sequence'>, command: WireCommand) => {
    try {
      const { claim } = await provider.command(claimId, { ...command, sequence });
      keepClaim(queries, claim);
    } finally {
      for (const queryKey of [refundsKey, ['claim'], ['claims'], eventsKey(claimId)])
        queries.invalidateQueries({ queryKey });
    }
  };
}
