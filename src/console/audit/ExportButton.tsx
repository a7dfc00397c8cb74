import { Button } from '@mui/material';
import { useNotify } from 'react-admin';
import { useExport } from '../data/useExport.ts';
import { useT } from '../i18n/useT.ts';

/** Keeps the events that are asked for as a CSV file, all of them and not only those on the screen. */
export function ExportButton({ query }: { query: string }) {
  const t = useT();
  const notify = useNotify();
  const { keep, busy } = useExport();
  const save = async () => {
    const content = await keep(`/audit/export?${query}`, 'audit');
    if (!content) return;
    const lines = (await content.text()).split('\r\n').length - 2;
    notify(t('audit.exported', { count: lines }), { type: 'success' });
  };
  return (
    <Button variant="outlined" disabled={busy} onClick={save}>
      {t(busy ? 'audit.exporting' : 'audit.export')}
    </Button>
  );
}
