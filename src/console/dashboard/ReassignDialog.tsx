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
import type { Filters } from '../queue/queueAddress.ts';
import { type BulkAct, useBulk } from '../queue/useBulk.ts';
import { pool, Receivers } from './Receivers.tsx';
import { urgentClaims } from './urgentClaims.ts';
import { loadKey } from './useLoad.ts';

type Props = {
  from: AgentLoadRow;
  /** Which claims the load counts. */
  chosen: Filters;
  team: readonly AgentLoadRow[];
  onClose: () => void;
};
type Which = 'overdue' | 'urgent' | 'all';
const shown = 6;

/** Moves open claims of somebody to a colleague or back to the pool, whoever is chosen: the overdue ones, the most urgent, or all. */
export function ReassignDialog({ from, chosen, team, onClose }: Props) {
  const t = useT();
  const ask = useAsk();
  const notify = useNotify();
  const queries = useQueryClient();
  const { bulk, give } = useBulk();
  const { person, open, overdue } = from;
  const [which, setWhich] = useState<Which>(overdue > 0 ? 'overdue' : 'urgent');
  const [most, setMost] = useState(Math.min(open, 5));
  const [to, setTo] = useState<string>();
  const held = { personId: person.id, chosen, overdue: which === 'overdue' };
  const { data: first } = useQuery({
    queryKey: [...loadKey, 'claims', held],
    queryFn: () => urgentClaims(path => ask<ClaimPage>(path), held, shown),
  });
  const here = team.filter(row => row.person.id !== person.id && row.awayUntil === null && !row.disabled);
  const count = { overdue, urgent: Math.min(most, open), all: open }[which];
  const move = async () => {
    if (to === undefined) return;
    const claims = await urgentClaims(path => ask<ClaimPage>(path), held, count);
    const act: BulkAct = to === pool ? { command: 'release' } : { command: 'assign', to };
    const { done, notDone, failure } = await give(act, claims);
    await Promise.all([
      queries.invalidateQueries({ queryKey: loadKey }),
      queries.invalidateQueries({ queryKey: ['claim'] }),
    ]);
    if (failure) throw failure;
    const name = here.find(row => row.person.id === to)?.person.name ?? '';
    const told = t(to === pool ? 'load.movedToPool' : 'load.movedTo', { count: done.length, name });
    const kept = notDone.map(({ number, reason }) => `${number}: ${reason}`).join(' ');
    notify(kept === '' ? told : `${told} ${t('load.kept', { claims: kept })}`, {
      type: notDone.length > 0 ? 'warning' : 'success',
    });
    onClose();
  };
  const choice = (value: Which, label: string) => (
    <Choice name="which" checked={which === value} onChange={() => setWhich(value)} label={label} />
  );
  return (
    <FormDialog
      title={t('load.moveTitle', { name: person.name, count: open })}
      act={t('load.moveAct', { count })}
      onAct={move}
      onClose={onClose}
    >
      <fieldset>
        <legend>{t('load.which')}</legend>
        {overdue > 0 && choice('overdue', t('load.theOverdue', { count: overdue }))}
        {choice('urgent', t('load.urgent'))}
        {which === 'urgent' && (
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
        {choice('all', t('load.all', { count: open }))}
      </fieldset>
      <Moved claims={first?.slice(0, count)} left={count - shown} />
      <Receivers team={here} chosen={to} onChoose={setTo} />
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

/** What will be moved: those that are due first, as the queue shows them. */
function Moved({ claims, left }: { claims: readonly ClaimSummary[] | undefined; left: number }) {
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
