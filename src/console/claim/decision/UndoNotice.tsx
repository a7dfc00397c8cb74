import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { HttpError, useDataProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import type { ClaimsProvider } from '../../data/dataProvider.ts';
import { useT } from '../../i18n/useT.ts';
import { Key } from '../../keys/Key.tsx';
import { useKey } from '../../keys/useKey.ts';
import { keepClaim } from '../desk/keepClaim.ts';
import { eventsKey } from '../desk/useClaim.ts';
import { useSecondsLeft } from './useSecondsLeft.ts';

type Props = { claim: ClaimDetail; undo: { kind: string; until: string }; now: () => number };

/** Taking back the decision on a claim that was left meanwhile. */
export function UndoNotice({ claim, undo, now }: Props) {
  const t = useT();
  const provider = useDataProvider<ClaimsProvider>();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<'busy' | 'undone' | 'failed'>();
  const seconds = useSecondsLeft(undo.until, now);
  const open = outcome === undefined && seconds > 0;

  const takeBack = async (sequence: number): Promise<void> => {
    setOutcome('busy');
    try {
      const answer = await provider.command(claim.id, { command: 'undo', sequence });
      keepClaim(queries, answer.claim);
      setOutcome('undone');
    } catch (error) {
      // Something else came to the claim meanwhile (a message, a scan): what is undone is still the same act.
      const since = error instanceof HttpError && error.status === 409 ? (error.body.claim as ClaimDetail) : undefined;
      if (since?.undo && since.sequence !== sequence) return takeBack(since.sequence);
      setOutcome('failed');
    }
    queries.invalidateQueries({ queryKey: ['claims'] });
    queries.invalidateQueries({ queryKey: eventsKey(claim.id) });
  };
  useKey('undo', () => takeBack(claim.sequence), open);

  return (
    <div className="undo-notice">
      <span>
        <Link to={`/claims/${claim.id}`}>{claim.number}</Link>:{' '}
        {outcome === 'undone'
          ? t('claim.undone')
          : outcome === 'failed'
            ? t('claim.undoFailed')
            : t(`claim.done.${undo.kind as 'approved'}`)}
      </span>
      {(open || outcome === 'busy') && (
        <>
          <span className="muted number">{t('claim.undoLeft', { count: seconds })}</span>
          <Button variant="outlined" loading={outcome === 'busy'} onClick={() => takeBack(claim.sequence)}>
            {t('claim.undo')} <Key action="undo" />
          </Button>
        </>
      )}
    </div>
  );
}
