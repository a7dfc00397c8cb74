import { Button } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { HttpError } from 'react-admin';
import { useT } from '../i18n/useT.ts';
import { Field } from '../look/Field.tsx';
import { FilterPopover } from './FilterPopover.tsx';
import type { QueueAddress } from './queueAddress.ts';
import { filterOf, useSavedViews } from './useSavedViews.ts';

/** Keeps the filter that is shown under a name of one's own; a name that is taken can take it over. */
export function SaveView({ address }: { address: QueueAddress }) {
  const t = useT();
  return (
    <FilterPopover label={t('queue.saved.save')} count={0} icon="save">
      {close => <Naming address={address} onDone={close} />}
    </FilterPopover>
  );
}

function Naming({ address, onDone }: { address: QueueAddress; onDone: () => void }) {
  const t = useT();
  const { views, add, change } = useSavedViews();
  const [name, setName] = useState('');
  const query = filterOf(address);
  const same = views.find(view => view.name.toLowerCase() === name.trim().toLowerCase());
  const failure = add.error ?? change.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    if (same) change.mutate({ id: same.id, query }, { onSuccess: onDone });
    else add.mutate({ name, query }, { onSuccess: onDone });
  };
  return (
    <form className="naming" onSubmit={submit}>
      <Field
        label={t('queue.saved.name')}
        value={name}
        onChange={event => setName(event.target.value)}
        maxLength={60}
        error={failure ? (failure instanceof HttpError ? failure.message : t('shell.offline')) : undefined}
        hint={t(same ? 'queue.saved.taken' : 'queue.saved.hint')}
        autoFocus
      />
      <footer>
        <Button type="submit" variant="contained" loading={add.isPending || change.isPending}>
          {t(same ? 'queue.saved.replace' : 'queue.saved.keep')}
        </Button>
      </footer>
    </form>
  );
}
