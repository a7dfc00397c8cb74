import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useLocation, useNavigate } from 'react-router-dom';
import type { NextClaim } from '#api/schemas/nextClaim.ts';
import { claimKey } from '../claim/desk/useClaim.ts';
import { useAsk } from '../data/useAsk.ts';
import { useT } from '../i18n/useT.ts';

type Unavailable = Extract<NextClaim, { found: false }>['unavailable'];
type State = { given?: boolean } | null;

/** Whether the claim that is shown was given as the next one, not opened from a list. */
export const useWasGiven = (): boolean => (useLocation().state as State)?.given === true;

/** Why there is no next claim: the reason that the reader can do something about comes first. */
function reasonOf({ yours, proposed, held }: Unavailable) {
  if (held > 0) return { key: 'queue.next.held', count: held } as const;
  if (proposed > 0) return { key: 'queue.next.proposed', count: proposed } as const;
  return { key: yours > 0 ? 'queue.next.last' : 'queue.next.none', count: yours } as const;
}

/** Opens the reader's next claim, the most urgent one: theirs, or one that nobody has, which is theirs from then on. @param after the claim that is shown. */
export function useNextClaim(after?: number) {
  const t = useT();
  const ask = useAsk();
  const notify = useNotify();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const asked = useRef(false);
  const [busy, setBusy] = useState(false);

  const go = async () => {
    if (asked.current) return;
    asked.current = true;
    setBusy(true);
    try {
      const next = await ask<NextClaim>('/claims/next', { method: 'POST', body: { after } });
      if (next.found) {
        queries.setQueryData(claimKey(next.claim.id), next.claim);
        if (next.taken) queries.invalidateQueries({ queryKey: ['claims'] });
        navigate(`/claims/${next.claim.id}`, { state: { given: true } satisfies State });
      } else {
        const { key, count } = reasonOf(next.unavailable);
        notify(t(key, { count }), { type: 'info' });
      }
    } catch (error) {
      notify(t('queue.next.failed', { detail: (error as Error).message }), { type: 'error' });
    } finally {
      asked.current = false;
      setBusy(false);
    }
  };
  return { go, busy };
}
