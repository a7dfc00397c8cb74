import { Button } from '@mui/material';
import { useState } from 'react';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import { IconAction } from '../look/IconAction.tsx';
import { Assign } from './Assign.tsx';
import { BulkOutcome } from './BulkOutcome.tsx';
import { useBulk } from './useBulk.ts';
import { mostSelected, type Selection } from './useSelection.ts';

type Props = { selection: Selection; total: number; totalIsExact: boolean };

/** The rules that all of these fail: the grounds on which they can be rejected together. */
function sharedGrounds(claims: readonly ClaimSummary[]) {
  const [first, ...others] = claims;
  if (!first || !claims.every(({ allowedActions }) => allowedActions.includes('reject'))) return [];
  return first.failedRules.filter(rule => others.every(({ failedRules }) => failedRules.includes(rule)));
}

/** What can be done to the claims that are ticked, and what became of what was done. */
export function SelectionBar({ selection, total, totalIsExact }: Props) {
  const t = useT();
  const language = useLanguage();
  const { bulk, give, dismiss } = useBulk();
  const [gathering, setGathering] = useState(false);
  const claims = [...selection.claims.values()];
  const count = claims.length;
  const able = (action: string) => claims.filter(({ allowedActions }) => allowedActions.includes(action));
  const run = async (...args: Parameters<typeof give>) => {
    await give(...args);
    selection.clear();
  };
  const gather = () => {
    setGathering(true);
    selection.selectAll().finally(() => setGathering(false));
  };
  const written = (value: number) => new Intl.NumberFormat(language).format(value);

  if (bulk) return <BulkOutcome bulk={bulk} give={give} onClose={dismiss} />;
  if (count === 0) return null;
  const takeable = able('take');
  const assignable = able('assign');
  const grounds = sharedGrounds(claims);
  const more = Math.min(total, mostSelected);
  return (
    <section className="selection" aria-label={t('queue.bulk.selected', { count })}>
      <strong role="status">{t('queue.bulk.selected', { count })}</strong>
      {more > count && (
        <Button color="inherit" loading={gathering} onClick={gather}>
          {totalIsExact && total <= mostSelected
            ? t('queue.bulk.all', { count: more })
            : t('queue.bulk.first', { total: written(mostSelected) })}
        </Button>
      )}
      <span className="selection-acts">
        {takeable.length > 0 && (
          <Button variant="outlined" onClick={() => run({ command: 'take' }, takeable)}>
            {t('queue.bulk.take', { count: takeable.length })}
          </Button>
        )}
        {assignable.length > 0 && (
          <Assign
            label={t('queue.bulk.assign', { count: assignable.length })}
            onAssign={to => run({ command: 'assign', to }, assignable)}
          />
        )}
        {grounds.map(ground => (
          <Button key={ground} variant="contained" onClick={() => run({ command: 'reject', ground }, claims)}>
            {t('queue.bulk.reject', { count, ground: t(`queue.ground.${ground}`) })}
          </Button>
        ))}
        <IconAction label={t('queue.bulk.clear')} onClick={selection.clear}>
          <Icon name="close" />
        </IconAction>
      </span>
      <span className="selection-note muted">
        {t(grounds.length > 0 ? 'queue.bulk.messageNote' : 'queue.bulk.noGround')}
      </span>
    </section>
  );
}
