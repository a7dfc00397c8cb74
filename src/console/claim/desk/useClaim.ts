import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import type { ClaimsProvider } from '../../data/dataProvider.ts';
import { pollEvery } from '../../queue/useCounts.ts';

/** Where a claim's page is kept in the cache; apart from the queue's rows, which hold less of a claim. */
export const claimKey = (id: number | string) => ['claim', String(id)];
export const eventsKey = (id: number | string) => ['claimEvents', String(id)];

/** How a claim is asked for, and kept. */
export const claimRequest = (provider: ClaimsProvider, id: string) => ({
  queryKey: claimKey(id),
  queryFn: async ({ signal }: { signal: AbortSignal }) =>
    (await provider.getOne<ClaimDetail>('claims', { id: Number(id), signal })).data,
});

/** Longer than this after its time a message that has not left is no longer looked after every other second. */
const patienceMs = 60_000;

/** In how many milliseconds one of our messages may have left, or failed; at the latest as often as the queue: then the claim is asked for again. */
function nextLook(claim: ClaimDetail | undefined, receivedAt: number): number {
  if (!claim) return pollEvery;
  const now = Date.parse(claim.now) + Date.now() - receivedAt;
  const due = claim.messages.flatMap(({ delivery, sendAt, nextTryAt }) => {
    const at = delivery === 'held' ? sendAt : nextTryAt;
    return at === null ? [] : [Date.parse(at) - now];
  });
  const soon = due.filter(left => left > -patienceMs && left < 10 * patienceMs).map(left => Math.max(left, 0) + 2000);
  return Math.min(pollEvery, ...soon);
}

/** A claim as its page shows it: at once as it was last known, and asked for again whenever one comes to it. `receivedAt` is this machine's time of the answer, in milliseconds since 1970. */
export function useClaim(id: string) {
  const provider = useDataProvider<ClaimsProvider>();
  const { data, error, dataUpdatedAt, refetch } = useQuery({
    ...claimRequest(provider, id),
    refetchInterval: ({ state }) => nextLook(state.data, state.dataUpdatedAt),
  });
  return { claim: data, error, receivedAt: dataUpdatedAt, refetch };
}
