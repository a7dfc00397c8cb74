import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Member } from '#api/schemas/team.ts';
import { useAsk } from '../data/useAsk.ts';

const key = ['team'];

/** Everyone who is or was in the team. */
export function useTeam() {
  const ask = useAsk();
  return useQuery({
    queryKey: key,
    queryFn: async ({ signal }) => (await ask<{ data: Member[] }>('/team', { signal })).data,
  });
}

/** Asks for the team anew: somebody was changed. */
export function useTeamChanged(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    await queries.invalidateQueries({ queryKey: key });
    // Where colleagues are chosen.
    await queries.invalidateQueries({ queryKey: ['people'] });
  }, [queries]);
}
