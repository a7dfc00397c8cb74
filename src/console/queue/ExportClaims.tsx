import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { callFile } from '../data/callFile.ts';
import { claimQuery } from '../data/claimQuery.ts';
import { saveFile } from '../data/saveFile.ts';
import { useFault } from '../data/useFault.ts';
import { serverNow } from '../format/clock.ts';
import { useT } from '../i18n/useT.ts';
import type { QueueAddress } from './queueAddress.ts';
import { queueParams } from './queueParams.ts';

/** Keeps the claims that are asked for as a CSV file, all of them and not only those on the screen. */
export default function ExportClaims({ address }: { address: QueueAddress }) {
  const t = useT();
  const notify = useNotify();
  const fault = useFault();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const query = new URLSearchParams(claimQuery({ ...queueParams(address), meta: {} }));
    query.delete('limit');
    try {
      const content = await callFile(`/claims/export?${query}`);
      saveFile(`quittance-claims-${new Date(serverNow()).toISOString().slice(0, 10)}.csv`, content);
    } catch (error) {
      notify(fault(error), { type: 'error' });
    }
    setBusy(false);
  };
  return (
    <Button color="inherit" disabled={busy} onClick={save} title={t('queue.exportHint')}>
      CSV
      <span className="unseen">{`: ${t('queue.exportHint')}`}</span>
    </Button>
  );
}
