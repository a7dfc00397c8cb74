import { useState } from 'react';
import { useNotify } from 'react-admin';
import type { Member, MemberChanged } from '#api/schemas/team.ts';
import { handlesClaims, type Role, roles } from '#domain/people.ts';
import { useAsk } from '../data/useAsk.ts';
import { useT } from '../i18n/useT.ts';
import { Choice } from '../look/Choice.tsx';
import { FormDialog } from '../look/FormDialog.tsx';
import { HandOverFields, handOverBody, useHandedOverWords, useHandOver } from './HandOverFields.tsx';
import { useTeamChanged } from './useTeam.ts';

type Props = { member: Member; team: readonly Member[]; onClose: () => void };

/** Changes a person's role. What they have in hand is handed over, where the new one works on no claims. */
export function RoleDialog({ member, team, onClose }: Props) {
  const t = useT();
  const ask = useAsk();
  const notify = useNotify();
  const changed = useTeamChanged();
  const handedOver = useHandedOverWords();
  const { id, name, role, claimsHeld } = member;
  const [wanted, setWanted] = useState<Role>(role);
  const [handOver, setHandOver] = useHandOver();
  const givesUp = !handlesClaims(wanted);
  const change = async () => {
    if (wanted !== role) {
      const answer = await ask<MemberChanged>(`/team/${encodeURIComponent(id)}`, {
        method: 'PATCH',
        body: { role: wanted, ...(givesUp ? handOverBody(handOver, claimsHeld) : {}) },
      });
      await changed();
      const words = t('team.roleDone', { name, role: t(`role.${wanted}`) }) + handedOver(answer.handedOver);
      notify(words, { type: answer.handedOver?.kept.length ? 'warning' : 'success' });
    }
    onClose();
  };
  return (
    <FormDialog title={t('team.roleTitle', { name })} act={t('team.roleAct')} onAct={change} onClose={onClose}>
      <RoleChoices role={wanted} onChange={setWanted} />
      {givesUp && (
        <HandOverFields member={member} team={team} value={handOver} onChange={setHandOver} mayKeep={false} />
      )}
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
