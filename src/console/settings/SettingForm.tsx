import { Button } from '@mui/material';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useNotify } from 'react-admin';
import { useFault } from '../data/useFault.ts';
import { useT } from '../i18n/useT.ts';

type Props = {
  title: string;
  lead: string;
  /** What becomes of the past, said beside the button. */
  note: string;
  changed: boolean;
  ready: boolean;
  /** Why what it would come to is not told. */
  unforeseen: Error | null;
  onSave: () => Promise<unknown>;
  onReset: () => void;
  children: ReactNode;
  /** Stands below the form: earlier versions. */
  history: ReactNode;
};

/** One setting: its fields, what they come to, and its versions. It is saved as a whole. */
export function SettingForm({
  title,
  lead,
  note,
  changed,
  ready,
  unforeseen,
  onSave,
  onReset,
  children,
  history,
}: Props) {
  const t = useT();
  const fault = useFault();
  const notify = useNotify();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const wrong = failure ?? unforeseen;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || !changed || !ready) return;
    setBusy(true);
    setFailure(undefined);
    await onSave().then(() => notify(t('settings.saved', { title }), { type: 'success' }), setFailure);
    setBusy(false);
  };
  return (
    <section className="sheet setting" aria-labelledby={id}>
      <header>
        <h2 id={id} tabIndex={-1}>
          {title}
        </h2>
        <p className="muted">{lead}</p>
      </header>
      <form onSubmit={save} noValidate>
        {children}
        <p role="alert" className="field-error">
          {wrong != null && fault(wrong)}
        </p>
        <footer>
          <Button type="submit" variant="contained" disabled={!changed || !ready || busy}>
            {t('settings.save')}
            <span className="unseen">: {title}</span>
          </Button>
          {changed && <Button onClick={onReset}>{t('settings.reset')}</Button>}
          <p className="muted">{note}</p>
        </footer>
      </form>
      {history}
    </section>
  );
}
