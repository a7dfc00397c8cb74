import { useState } from 'react';
import type { Member } from '#api/schemas/team.ts';
import { useAsk } from '../data/useAsk.ts';
import { useT } from '../i18n/useT.ts';
import { FormDialog } from '../look/FormDialog.tsx';
import { Secret } from '../look/Secret.tsx';
import { useTeamChanged } from './useTeam.ts';

/** Draws a new password for somebody and shows it once. */
export function NewPassword({ member: { id, name }, onClose }: { member: Member; onClose: () => void }) {
  const t = useT();
  const ask = useAsk();
  const changed = useTeamChanged();
  const [password, setPassword] = useState<string>();
  if (password) return <PasswordShown name={name} password={password} onClose={onClose} />;
  const draw = async () => {
    const answer = await ask<{ password: string }>(`/team/${encodeURIComponent(id)}/password`, { method: 'POST' });
    setPassword(answer.password);
    await changed();
  };
  return (
    <FormDialog
      title={t('team.passwordTitle', { name })}
      act={t('team.passwordAct')}
      onAct={draw}
      onClose={onClose}
      danger
    >
      <p>{t('team.passwordText')}</p>
    </FormDialog>
  );
}

type Shown = { name: string; password: string; title?: string; onClose: () => void };

/** A password, this once. */
export function PasswordShown({ name, password, title, onClose }: Shown) {
  const t = useT();
  return (
    <FormDialog title={title ?? t('team.passwordTitle', { name })} onClose={onClose}>
      <p>{t('team.passwordOnce', { name })}</p>
      <Secret label={t('team.passwordOf', { name })} value={password} />
    </FormDialog>
  );
}
