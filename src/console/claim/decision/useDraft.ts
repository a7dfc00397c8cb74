import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ClaimDetail, DraftShown } from '#api/schemas/claimDetail.ts';
import { isAskable } from '#domain/askableFacts.ts';
import type { FactName } from '#domain/facts.ts';
import type { Money } from '#domain/money.ts';
import { useAsk } from '../../data/useAsk.ts';
import type { Choice } from './decisionForm.ts';
import type { Ground } from './useGroundWord.ts';

export type Chosen = {
  choice: Choice | undefined;
  amount: Money | undefined;
  ground: Ground | undefined;
  missing: readonly FactName[];
  asksReturn: boolean;
};

/** What the claim came with for a choice, and what to ask the server where it was made for something else. */
function sourceOf({ drafts, recommendation }: ClaimDetail, chosen: Chosen): { near: DraftShown; query?: string } {
  const { choice, amount, ground = 'other', missing, asksReturn } = chosen;
  switch (choice) {
    case 'part':
      return { near: drafts.approve, query: `for=part${amount ? `&amount=${amount.amount}` : ''}` };
    case 'reject': {
      const recommended = recommendation.action === 'reject' ? recommendation.ground : 'other';
      return { near: drafts.reject, query: ground === recommended ? undefined : `for=reject&ground=${ground}` };
    }
    case 'ask': {
      if (asksReturn) return { near: drafts.return };
      const named = recommendation.action === 'ask' ? recommendation.missing.filter(isAskable) : [];
      const same = named.length === missing.length && named.every(fact => missing.includes(fact));
      return { near: drafts.ask, query: same ? undefined : `for=ask&missing=${missing.join(',')}` };
    }
    default:
      return { near: drafts.approve };
  }
}

/**
 * The server's message for what is chosen. `pending`: another one is shown until it is there, and nothing may be sent;
 * `failed`: it could not be had.
 */
export function useDraft(claim: ClaimDetail, chosen: Chosen) {
  const ask = useAsk();
  const { near, query } = sourceOf(claim, chosen);
  const { data, isPlaceholderData, error, refetch } = useQuery({
    queryKey: ['draft', claim.id, claim.sequence, chosen.choice, query],
    queryFn: ({ signal }) => ask<DraftShown>(`/claims/${claim.id}/draft?${query}`, { signal }),
    enabled: query !== undefined,
    // What was typed last stays until the next is there; what another choice said does not.
    placeholderData: (previous, before) =>
      before?.queryKey[1] === claim.id && before.queryKey[3] === chosen.choice ? keepPreviousData(previous) : near,
    staleTime: 60_000,
  });
  if (query === undefined) return { draft: near, pending: false, failed: false, refetch };
  return { draft: data ?? near, pending: isPlaceholderData && !error, failed: error !== null, refetch };
}
