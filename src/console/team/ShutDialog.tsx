import { useNotify } from 'react-admin';
import type { Member, MemberChanged } from '#api/schemas/team.ts';
import { useAsk } from '../data/useAsk.ts';
import { useT } from '../i18n/useT.ts';
import { FormDialog } from '../look/FormDialog.tsx';
import { HandOverFields, handOverBody, useHandedOverWords, useHandOver } from './HandOverFields.tsx';
import { useTeamChanged } from './useTeam.ts';

type Props = { member: Member; team: readonly Member[]; onClose: () => void };

/** Takes somebody's access away, and hands their claims over. */
export function ShutDialog({ member, team, onClose }: Props) {
  const t = useT();
  const ask = useAsk();
  const notify = useNotify();
  const changed = useTeamChanged();
  const handedOver = useHandedOverWords();
  const [handOver, setHandOver] = useHandOver();
  const { id, name, claimsHeld } = member;
  const shut = async () => {
    const answer = await ask<MemberChanged>(`/team/${encodeURIComponent(id)}`, {
      method: 'PATCH',
      body: { disabled: true, ...handOverBody(handOver, claimsHeld) },
    });
    await changed();
    const words = t('team.shutDone', { name }) + handedOver(answer.handedOver);
    notify(words, { type: answer.handedOver?.kept.length ? 'warning' : 'success' });
    onClose();
  };
  return (
    <FormDialog title={t('team.shutTitle', { name })} act={t('team.shutAct')} onAct={shut} onClose={onClose} danger>
      <p>{t('team.shutText', { name })}</p>
      <HandOverFields member={member} team={team} value={handOver} onChange={setHandOver} />
    </FormDialog>
  );
}
