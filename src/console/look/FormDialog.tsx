import { Button, Dialog } from '@mui/material';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useFault } from '../data/useFault.ts';
import { useT } from '../i18n/useT.ts';
import './formDialog.css';

type Props = {
  title: string;
  /** What the button does, as a verb; without it the dialog only tells something. */
  act?: string;
  onAct?: () => Promise<unknown>;
  onClose: () => void;
  /** It takes something away. */
  danger?: boolean;
  children: ReactNode;
};

/** A small form over the page. It stays open, with what was wrong, until its act is done; whoever opens it closes it. */
export function FormDialog({ title, act, onAct, onClose, danger, children }: Props) {
  const t = useT();
  const fault = useFault();
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    setFailure(undefined);
    await onAct?.().catch(setFailure);
    setBusy(false);
  };
  return (
    <Dialog open onClose={onClose} aria-labelledby={id} maxWidth="xs" fullWidth>
      <form className="form-dialog" onSubmit={submit}>
        <h2 id={id}>{title}</h2>
        {children}
        <p role="alert" className="field-error">
          {failure !== undefined && fault(failure)}
        </p>
        <footer>
          <Button onClick={onClose}>{t(act ? 'shell.cancel' : 'shell.close')}</Button>
          {act && (
            <Button type="submit" variant="contained" color={danger ? 'error' : 'primary'} disabled={busy}>
              {act}
            </Button>
          )}
        </footer>
      </form>
    </Dialog>
  );
}
