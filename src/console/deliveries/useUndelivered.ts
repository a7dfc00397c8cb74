import { useQuery } from '@tanstack/react-query';
import type { UndeliveredPage } from '#api/schemas/deliveries.ts';
import { leadsTeam } from '#domain/people.ts';
import { useAsk } from '../data/useAsk.ts';
import { useRole } from '../session/useRole.ts';

export const undeliveredKey = ['undelivered'];

/** The messages that did not get through, asked for anew every half minute; nothing for those whom they are not for. */
export function useUndelivered(limit: number) {
  const ask = useAsk();
  const role = useRole();
  return useQuery({
    queryKey: [...undeliveredKey, limit],
    queryFn: ({ signal }) => ask<UndeliveredPage>(`/messages/undelivered?limit=${limit}`, { signal }),
    enabled: leadsTeam(role),
    refetchInterval: 30_000,
  });
}
