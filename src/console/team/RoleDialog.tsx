import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { Member } from '#api/schemas/team.ts';
import { type Role, roles } from '#domain/people.ts';
import { useAsk } from '../data/useAsk.ts';
import { useT } from '../i18n/useT.ts';
import { Choice } from '../look/Choice.tsx';
import { FormDialog } from '../look/FormDialog.tsx';
import { useTeamChanged } from './useTeam.ts';

/** Changes a person's role. */
export function RoleDialog({ member: { id, name, role }, onClose }: { member: Member; onClose: () => void }) {
  const t = useT();
  const ask = useAsk();
  const notify = useNotify();
  const changed = useTeamChanged();
  const [wanted, setWanted] = useState<Role>(role);
  const change = async () => {
    if (wanted !== role) {
      await ask(`/team/${encodeURIComponent(id)}`, { method: 'PATCH', body: { role: wanted } });
      await changed();
      notify(t('team.roleDone', { name, role: t(`role.${wanted}`) }), { type: 'success' });
    }
    onClose();
  };
  return (
    <FormDialog title={t('team.roleTitle', { name })} act={t('team.roleAct')} onAct={change} onClose={onClose}>
      <RoleChoices role={wanted} onChange={setWanted} />
    </FormDialog>
  );
}

/** The roles, with what each may do. */
export function RoleChoices({ role, onChange }: { role: Role; onChange: (role: Role) => void }) {
  const t = useT();
  return (
    <fieldset>
      <legend>{t('team.role')}</legend>
      {roles.map(name => (
        <Choice
          key={name}
          name="role"
          checked={name === role}
          onChange={() => onChange(name)}
          label={t(`role.${name}`)}
          hint={t(`team.can.${name}`)}
        />
      ))}
    </fieldset>
  );
}
