import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { Member, MemberChanged } from '#api/schemas/team.ts';
import { useAsk } from '../data/useAsk.ts';
import { serverNow } from '../format/clock.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { Field } from '../look/Field.tsx';
import { FormDialog } from '../look/FormDialog.tsx';
import { HandOverFields, handOverBody, useHandedOverWords, useHandOver } from './HandOverFields.tsx';
import { useTeamChanged } from './useTeam.ts';

type Props = { member: Member; team: readonly Member[]; onClose: () => void };

const day = 86_400_000;

/** Marks somebody away until a day, and hands their claims over meanwhile. */
export function AwayDialog({ member, team, onClose }: Props) {
  const t = useT();
  const ask = useAsk();
  const date = useDate();
  const notify = useNotify();
  const changed = useTeamChanged();
  const handedOver = useHandedOverWords();
  const [until, setUntil] = useState('');
  const [handOver, setHandOver] = useHandOver();
  const { id, name, claimsHeld } = member;
  const mark = async () => {
    const answer = await ask<MemberChanged>(`/team/${encodeURIComponent(id)}/absence`, {
      method: 'PUT',
      body: { until, ...handOverBody(handOver, claimsHeld) },
    });
    await changed();
    const words = t('team.awayDone', { name, date: date(until) }) + handedOver(answer.handedOver);
    notify(words, { type: answer.handedOver?.kept.length ? 'warning' : 'success' });
    onClose();
  };
  return (
    <FormDialog title={t('team.awayTitle', { name })} act={t('team.awayAct')} onAct={mark} onClose={onClose}>
      <Field
        type="date"
        label={t('team.awayUntil')}
        hint={t('team.awayHint')}
        required
        min={new Date(serverNow() + day).toISOString().slice(0, 10)}
        value={until}
        onChange={event => setUntil(event.target.value)}
      />
      <HandOverFields member={member} team={team} value={handOver} onChange={setHandOver} />
    </FormDialog>
  );
}
