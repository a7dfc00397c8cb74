import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { callFile } from '../data/callFile.ts';
import { saveFile } from '../data/saveFile.ts';
import { useFault } from '../data/useFault.ts';
import { serverNow } from '../format/clock.ts';
import { useT } from '../i18n/useT.ts';

/** Keeps the events that are asked for as a CSV file, all of them and not only those on the screen. */
export function ExportButton({ query }: { query: string }) {
  const t = useT();
  const notify = useNotify();
  const fault = useFault();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const content = await callFile(`/audit/export?${query}`);
      const lines = (await content.text()).split('\r\n').length - 2;
      saveFile(`quittance-audit-${new Date(serverNow()).toISOString().slice(0, 10)}.csv`, content);
      notify(t('audit.exported', { count: lines }), { type: 'success' });
    } catch (error) {
      notify(fault(error), { type: 'error' });
    }
    setBusy(false);
  };
  return (
    <Button variant="outlined" disabled={busy} onClick={save}>
      {t(busy ? 'audit.exporting' : 'audit.export')}
    </Button>
  );
}
