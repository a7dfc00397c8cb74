import { Button } from '@mui/material';
import { claimQuery } from '../data/claimQuery.ts';
import { useExport } from '../data/useExport.ts';
import { useT } from '../i18n/useT.ts';
import type { QueueAddress } from './queueAddress.ts';
import { queueParams } from './queueParams.ts';

/** Keeps the claims that are asked for as a CSV file, all of them and not only those on the screen. */
export default function ExportClaims({ address }: { address: QueueAddress }) {
  const t = useT();
  const { keep, busy } = useExport();
  const save = () => {
    const query = new URLSearchParams(claimQuery({ ...queueParams(address), meta: {} }));
    query.delete('limit');
    return keep(`/claims/export?${query}`, 'claims');
  };
  return (
    <Button color="inherit" disabled={busy} onClick={save} title={t('queue.exportHint')}>
      CSV
      <span className="unseen">{`: ${t('queue.exportHint')}`}</span>
    </Button>
  );
}
