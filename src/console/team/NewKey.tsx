import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAsk } from '../data/useAsk.ts';
import { useT } from '../i18n/useT.ts';
import { Field } from '../look/Field.tsx';
import { FormDialog } from '../look/FormDialog.tsx';
import { Secret } from '../look/Secret.tsx';

/** Makes a key and shows it once. */
export function NewKey({ onClose }: { onClose: () => void }) {
  const t = useT();
  const ask = useAsk();
  const queries = useQueryClient();
  const [name, setName] = useState('');
  const [key, setKey] = useState<string>();
  if (key) {
    return (
      <FormDialog title={name} onClose={onClose}>
        <p>{t('team.key.once')}</p>
        <Secret label={t('team.key.shown')} value={key} />
      </FormDialog>
    );
  }
  const make = async () => {
    setKey((await ask<{ key: string }>('/keys', { method: 'POST', body: { name } })).key);
    await queries.invalidateQueries({ queryKey: ['keys'] });
  };
  return (
    <FormDialog title={t('team.key.make')} act={t('team.key.makeAct')} onAct={make} onClose={onClose}>
      <Field
        label={t('team.key.name')}
        hint={t('team.key.makeHint')}
        required
        maxLength={100}
        autoComplete="off"
        value={name}
        onChange={event => setName(event.target.value)}
      />
    </FormDialog>
  );
}
