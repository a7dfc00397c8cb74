import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { HttpError, useDataProvider } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { isOpen } from '#domain/status.ts';
import { keepClaim } from '../claim/desk/keepClaim.ts';
import type { ClaimsProvider } from '../data/dataProvider.ts';
import { useT } from '../i18n/useT.ts';
import { StateMark } from '../look/StateMark.tsx';

type Props = { earlier: ClaimDetail; later: ClaimDetail };

/** Merging the later claim into the earlier, or finding that it is another matter; what became of it. */
export function CompareActs({ earlier, later }: Props) {
  const t = useT();
  const provider = useDataProvider<ClaimsProvider>();
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const names = { later: later.number, earlier: earlier.number };
  const finding = later.findings.findLast(({ kind }) => kind === 'not_a_duplicate');
  const sameOrder = earlier.order.id === later.order.id;
  const may = (action: string) => later.allowedActions.includes(action);

  const give = async (
    command: { command: 'merge'; into: number } | { command: 'record_finding'; kind: 'not_a_duplicate' },
  ) => {
    setBusy(true);
    setTrouble(undefined);
    try {
      const { claim } = await provider.command(later.id, { ...command, sequence: later.sequence });
      keepClaim(queries, claim);
      queries.invalidateQueries({ queryKey: ['claims'] });
    } catch (error) {
      const stale = error instanceof HttpError && error.status === 409;
      if (stale) keepClaim(queries, error.body.claim);
      setTrouble(stale ? t('compare.stale') : t('compare.fail', { detail: (error as Error).message }));
    }
    setBusy(false);
  };

  return (
    <div className="compare-acts">
      {later.mergedInto === earlier.id ? (
        <p role="status">
          <StateMark state="pass">{t('compare.merged', names)}</StateMark>
        </p>
      ) : finding ? (
        <p role="status">
          <StateMark state="pass">{t('compare.found', { name: finding.by.name })}</StateMark>
        </p>
      ) : !sameOrder ? (
        <p>{t('compare.otherOrder')}</p>
      ) : !isOpen(later.status) || !isOpen(earlier.status) ? (
        <p>{t('compare.nothingToDo')}</p>
      ) : may('merge') ? (
        <>
          <Button variant="contained" loading={busy} onClick={() => give({ command: 'merge', into: earlier.id })}>
            {t('compare.merge', names)}
          </Button>
          <Button
            variant="outlined"
            disabled={busy}
            onClick={() => give({ command: 'record_finding', kind: 'not_a_duplicate' })}
          >
            {t('compare.notDuplicate')}
          </Button>
          <p className="muted">{t('compare.mergeNote')}</p>
        </>
      ) : (
        <p>{t('compare.heldBy', { name: later.assignee?.name ?? '', number: later.number })}</p>
      )}
      {trouble && (
        <p className="field-error" role="alert">
          {trouble}
        </p>
      )}
      <span className="compare-on">
        {[earlier, later].map(({ id, number }) => (
          <Button key={id} component={Link} to={`/claims/${id}`} color="inherit">
            {t('compare.toEarlier', { number })}
          </Button>
        ))}
      </span>
    </div>
  );
}
