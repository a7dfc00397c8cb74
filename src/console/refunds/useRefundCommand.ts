import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { WireCommand } from '#api/schemas/commandBody.ts';
import type { RefundRow } from '#api/schemas/refunds.ts';
import type { ClaimsProvider } from '../data/dataProvider.ts';
import { refundsKey } from './useRefunds.ts';

/** Gives a command on the claim of a refund, as it was seen; whatever comes of it, the list is asked for anew. */
export function useRefundCommand() {
  const provider = useDataProvider<ClaimsProvider>();
  const queries = useQueryClient();
  return async ({ claimId, sequence }: RefundRow, command: WireCommand): Promise<void> => {
    try {
      await provider.command(claimId, { ...command, sequence });
    } finally {
      for (const queryKey of [refundsKey, ['claim'], ['claims']]) queries.invalidateQueries({ queryKey });
    }
  };
}
