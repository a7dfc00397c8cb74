import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import type { WireCommand } from '#api/schemas/commandBody.ts';
import type { ClaimsProvider } from '../../data/dataProvider.ts';
import { type Desk, DeskContext } from './deskContext.ts';
import { keepClaim } from './keepClaim.ts';
import { type Trouble, troubleOf } from './trouble.ts';
import { useAgain } from './useAgain.ts';
import { eventsKey } from './useClaim.ts';
import { useDrafts } from './useDrafts.ts';

type Props = { claim: ClaimDetail; receivedAt: number; children: ReactNode };

/** Hands the claim, its commands and its drafts to every part of the page. One command is on its way at a time. */
export function DeskProvider({ claim, receivedAt, children }: Props) {
  const provider = useDataProvider<ClaimsProvider>();
  const queries = useQueryClient();
  const drafts = useDrafts(claim.id);
  const [busy, setBusy] = useState<WireCommand>();
  const [trouble, setTrouble] = useState<Trouble>();
  const waiting = useRef<() => void>(undefined);
  const { id, sequence } = claim;
  const ahead = Date.parse(claim.now) - receivedAt;
  useAgain(claim, ahead);

  const give = useCallback(
    async (command: WireCommand, onGiven?: () => void) => {
      waiting.current = onGiven;
      setBusy(command);
      setTrouble(undefined);
      try {
        const answer = await provider.command(id, { ...command, sequence });
        keepClaim(queries, answer.claim);
        queries.invalidateQueries({ queryKey: ['claims'] });
        queries.invalidateQueries({ queryKey: eventsKey(id) });
        onGiven?.();
        return true;
      } catch (error) {
        const met = troubleOf(command, error);
        if (met.kind === 'stale') {
          keepClaim(queries, met.claim);
          queries.invalidateQueries({ queryKey: eventsKey(id) });
        }
        setTrouble(met);
        return false;
      } finally {
        setBusy(undefined);
      }
    },
    [provider, queries, id, sequence],
  );

  const desk = useMemo<Desk>(
    () => ({
      claim,
      may: command => claim.allowedActions.includes(command),
      give,
      busy,
      trouble,
      retry: async () => trouble !== undefined && give(trouble.command, waiting.current),
      dismiss: () => setTrouble(undefined),
      drafts,
      now: () => Date.now() + ahead,
    }),
    [claim, give, busy, trouble, drafts, ahead],
  );
  return <DeskContext value={desk}>{children}</DeskContext>;
}
