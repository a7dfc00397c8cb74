import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { Link } from 'react-router-dom';
import type { ClaimPage, ClaimSummary } from '#api/schemas/claimSummary.ts';
import type { AgentLoadRow } from '#api/schemas/load.ts';
import { reasons } from '#domain/reasons.ts';
import { useAsk } from '../data/useAsk.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { Choice } from '../look/Choice.tsx';
import { Field } from '../look/Field.tsx';
import { FormDialog } from '../look/FormDialog.tsx';
import { Deadline } from '../queue/Deadline.tsx';
import { type BulkAct, useBulk } from '../queue/useBulk.ts';
import { urgentClaims } from './urgentClaims.ts';
import { loadKey } from './useLoad.ts';

type Props = { from: AgentLoadRow; team: readonly AgentLoadRow[]; onClose: () => void };
const shown = 8;
const pool = '';

/** Moves the open claims of somebody to a colleague or back to the pool: all of them, or the most urgent. */
export function ReassignDialog({ from, team, onClose }: Props) {
  const t = useT();
  const ask = useAsk();
  const notify = useNotify();
  const queries = useQueryClient();
  const { bulk, give } = useBulk();
  const { person, open } = from;
  const [all, setAll] = useState(true);
  const [most, setMost] = useState(Math.min(open, 5));
  const [to, setTo] = useState(pool);
  const first = useQuery({
    queryKey: [...loadKey, 'claims', person.id],
    queryFn: () => urgentClaims(path => ask<ClaimPage>(path), person.id, shown),
  });
  const here = team.filter(row => row.person.id !== person.id && row.awayUntil === null && !row.disabled);
  const count = all ? open : Math.min(most, open);
  const move = async () => {
    const claims = await urgentClaims(path => ask<ClaimPage>(path), person.id, count);
    const act: BulkAct = to === pool ? { command: 'release' } : { command: 'assign', to };
    const { done, notDone, failure } = await give(act, claims);
    await Promise.all([
      queries.invalidateQueries({ queryKey: loadKey }),
      queries.invalidateQueries({ queryKey: ['claim'] }),
    ]);
    if (failure) throw failure;
    const told = t('load.moved', { count: done.length });
    const kept = notDone.map(({ number, reason }) => `${number}: ${reason}`).join(' ');
    notify(kept === '' ? told : `${told} ${t('load.kept', { claims: kept })}`, {
      type: notDone.length > 0 ? 'warning' : 'success',
    });
    onClose();
  };
  return (
    <FormDialog
      title={t('load.moveTitle', { name: person.name, count: open })}
      act={t('load.moveAct', { count })}
      onAct={move}
      onClose={onClose}
    >
      <Urgent claims={first.data} left={open - shown} />
      <fieldset>
        <legend>{t('load.which')}</legend>
        <Choice name="which" checked={all} onChange={() => setAll(true)} label={t('load.all', { count: open })} />
        <Choice name="which" checked={!all} onChange={() => setAll(false)} label={t('load.urgent')} />
        {!all && (
          <Field
            type="number"
            label={t('load.howMany')}
            min={1}
            max={open}
            required
            value={most}
            onChange={event => setMost(Number(event.target.value))}
          />
        )}
      </fieldset>
      <Field as="select" label={t('load.to')} value={to} onChange={event => setTo(event.target.value)}>
        <option value={pool}>{t('load.pool')}</option>
        {here.map(row => (
          <option key={row.person.id} value={row.person.id}>
            {t('load.colleague', { name: row.person.name, count: row.open })}
          </option>
        ))}
      </Field>
      {bulk?.underWay && (
        <progress
          value={bulk.done.length + bulk.notDone.length}
          max={bulk.total}
          aria-label={t('queue.bulk.progress')}
        />
      )}
    </FormDialog>
  );
}

/** The claims that are due first, as the queue shows them. */
function Urgent({ claims, left }: { claims: readonly ClaimSummary[] | undefined; left: number }) {
  const t = useT();
  const word = useWord();
  return (
    <div className="load-claims">
      <ul aria-label={t('load.first')}>
        {claims?.map(({ id, number, reason, deadline }) => (
          <li key={id}>
            <Link to={`/claims/${id}`}>{number}</Link>
            <span>{word(reasons[reason])}</span>
            {deadline ? <Deadline deadline={deadline} /> : <span className="muted">{t('queue.noDeadline')}</span>}
          </li>
        ))}
      </ul>
      {left > 0 && <p className="muted">{t('load.more', { count: left })}</p>}
    </div>
  );
}
