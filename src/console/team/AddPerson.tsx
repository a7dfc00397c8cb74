import { useState } from 'react';
import type { Role } from '#domain/people.ts';
import { useAsk } from '../data/useAsk.ts';
import { languages } from '../i18n/catalogue.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useT } from '../i18n/useT.ts';
import { Field } from '../look/Field.tsx';
import { FormDialog } from '../look/FormDialog.tsx';
import { PasswordShown } from './NewPassword.tsx';
import { RoleChoices } from './RoleDialog.tsx';
import { useTeamChanged } from './useTeam.ts';

/** Adds somebody to the team and shows their password once. */
export function AddPerson({ onClose }: { onClose: () => void }) {
  const t = useT();
  const ask = useAsk();
  const changed = useTeamChanged();
  const spoken = useLanguage();
  const [role, setRole] = useState<Role>('agent');
  const [person, setPerson] = useState<{ name: string; email: string; language: string }>({
    name: '',
    email: '',
    language: spoken,
  });
  const [password, setPassword] = useState<string>();
  const write = (part: Partial<typeof person>) => setPerson({ ...person, ...part });
  if (password) {
    const title = t('team.added', { name: person.name });
    return <PasswordShown name={person.name} password={password} title={title} onClose={onClose} />;
  }
  const add = async () => {
    const answer = await ask<{ password: string }>('/people', { method: 'POST', body: { ...person, role } });
    setPassword(answer.password);
    await changed();
  };
  return (
    <FormDialog title={t('team.add')} act={t('team.addAct')} onAct={add} onClose={onClose}>
      <Field
        label={t('team.name')}
        required
        maxLength={200}
        autoComplete="off"
        value={person.name}
        onChange={event => write({ name: event.target.value })}
      />
      <Field
        type="email"
        label={t('team.email')}
        required
        maxLength={200}
        autoComplete="off"
        value={person.email}
        onChange={event => write({ email: event.target.value })}
      />
      <Field
        as="select"
        label={t('team.language')}
        value={person.language}
        onChange={event => write({ language: event.target.value })}
      >
        {languages.map(language => (
          <option key={language} value={language}>
            {t(`team.language.${language}`)}
          </option>
        ))}
      </Field>
      <RoleChoices role={role} onChange={setRole} />
    </FormDialog>
  );
}
