import { useNotify } from 'react-admin';
import type { Member } from '#api/schemas/team.ts';
import { useAsk } from '../data/useAsk.ts';
import { useT } from '../i18n/useT.ts';
import { FormDialog } from '../look/FormDialog.tsx';
import { useTeamChanged } from './useTeam.ts';

type Props = { member: Member; isMe: boolean; onClose: () => void };

/** Ends every session of a person. */
export function SessionsDialog({ member: { id, name, sessions }, isMe, onClose }: Props) {
  const t = useT();
  const ask = useAsk();
  const notify = useNotify();
  const changed = useTeamChanged();
  const end = async () => {
    const { ended } = await ask<{ ended: number }>(`/team/${encodeURIComponent(id)}/sessions`, { method: 'DELETE' });
    await changed();
    notify(t('team.sessionsDone', { count: ended }), { type: 'success' });
    onClose();
  };
  return (
    <FormDialog
      title={t('team.sessionsTitle', { name })}
      act={t('team.sessionsAct')}
      onAct={end}
      onClose={onClose}
      danger
    >
      <p>{isMe ? t('team.sessionsOwn') : t('team.sessionsText', { count: sessions })}</p>
    </FormDialog>
  );
}
