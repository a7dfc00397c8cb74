import { Button } from '@mui/material';
import { type FormEvent, useId, useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { useDesk } from '../desk/deskContext.ts';

/** Opening a decided claim again, with the reason for it. */
export function ReopenForm() {
  const t = useT();
  const id = useId();
  const { give, busy } = useDesk();
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <p>
        <Button variant="outlined" onClick={() => setOpen(true)}>
          {t('claim.reopen')}
        </Button>
      </p>
    );
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const justification = String(new FormData(event.currentTarget).get('why')).trim();
    if (justification !== '') give({ command: 'reopen', justification });
  };
  return (
    <form className="claim-field" onSubmit={submit}>
      <label htmlFor={id}>{t('claim.reopenWhy')}</label>
      {/* biome-ignore lint/a11y/noAutofocus: the field appears because its button was pressed */}
      <textarea id={id} name="why" rows={2} required autoFocus />
      <div className="form-end">
        <Button onClick={() => setOpen(false)}>{t('claim.cancel')}</Button>
        <Button type="submit" variant="contained" loading={busy?.command === 'reopen'}>
          {t('claim.reopen')}
        </Button>
      </div>
    </form>
  );
}
