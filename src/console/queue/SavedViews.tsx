import { Button } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { HttpError } from 'react-admin';
import { Link } from 'react-router-dom';
import type { SavedView } from '#api/schemas/savedViews.ts';
import { useT } from '../i18n/useT.ts';
import { Field } from '../look/Field.tsx';
import { FilterPopover } from './FilterPopover.tsx';
import type { QueueAddress } from './queueAddress.ts';
import { SaveView } from './SaveView.tsx';
import { addressOfView, filterOf, useSavedViews } from './useSavedViews.ts';
import { views as given } from './views.ts';

/** The reader's own views beside the given ones, and the way to keep what is shown. */
export function SavedViews({ address }: { address: QueueAddress }) {
  const { views } = useSavedViews();
  const shown = `/claims?${filterOf(address)}`;
  const current = views.find(view => addressOfView(view) === shown);
  const { view, filters, sort } = address;
  const isGiven = Object.values(filters).every(value => !value?.length) && sort === given[view].sort;
  return (
    <>
      {views.map(one => (
        <Link
          key={one.id}
          to={addressOfView(one)}
          className="own-view"
          aria-current={one === current ? 'page' : undefined}
        >
          {one.name}
        </Link>
      ))}
      {current ? <ManageView key={current.id} view={current} /> : !isGiven && <SaveView address={address} />}
    </>
  );
}

/** Renames or removes a view. */
function ManageView({ view }: { view: SavedView }) {
  const t = useT();
  return (
    <FilterPopover label={t('queue.saved.manage')} count={0}>
      {close => <Managing view={view} onDone={close} />}
    </FilterPopover>
  );
}

function Managing({ view, onDone }: { view: SavedView; onDone: () => void }) {
  const t = useT();
  const { change, remove } = useSavedViews();
  const [name, setName] = useState(view.name);
  const taken = change.error instanceof HttpError && change.error.status === 409;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') change.mutate({ id: view.id, name }, { onSuccess: onDone });
  };
  return (
    <form className="naming" onSubmit={submit}>
      <Field
        label={t('queue.saved.name')}
        value={name}
        onChange={event => setName(event.target.value)}
        maxLength={60}
        error={change.error ? (taken ? t('queue.saved.nameTaken') : change.error.message) : undefined}
        hint={t('queue.saved.share')}
      />
      <footer>
        <Button color="error" onClick={() => remove.mutate(view.id, { onSuccess: onDone })}>
          {t('queue.saved.remove')}
        </Button>
        <Button type="submit" variant="contained" loading={change.isPending}>
          {t('queue.saved.rename')}
        </Button>
      </footer>
    </form>
  );
}
