import { Button } from '@mui/material';
import { useState } from 'react';
import { useT } from '../i18n/useT.ts';

/** A secret that is shown this once, with a button that copies it. */
export function Secret({ label, value }: { label: string; value: string }) {
  const t = useT();
  const [copied, setCopied] = useState(false);
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => setCopied(true),
      // Without a clipboard the text is there to be selected.
      () => undefined,
    );
  return (
    <div className="secret">
      <input readOnly aria-label={label} value={value} onFocus={event => event.target.select()} />
      <Button onClick={copy}>
        <span role="status">{t(copied ? 'shell.copied' : 'shell.copy')}</span>
      </Button>
    </div>
  );
}
