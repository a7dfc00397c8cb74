import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify } from 'react-admin';
import { callFile } from '../data/callFile.ts';
import { saveFile } from '../data/saveFile.ts';
import { useFault } from '../data/useFault.ts';
import { serverNow } from '../format/clock.ts';
import { useT } from '../i18n/useT.ts';
import type { RefundAddress } from './refundAddress.ts';
import { refundFilterQuery } from './refundQuery.ts';

/** Keeps the refunds of the list as a CSV file, all of them; filled with days and references it is what the upload takes. */
export function RefundExport({ address }: { address: RefundAddress }) {
  const t = useT();
  const notify = useNotify();
  const fault = useFault();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      const content = await callFile(`/refunds/export?${refundFilterQuery(address)}`);
      const day = new Date(serverNow()).toISOString().slice(0, 10);
      saveFile(`quittance-refunds-${address.view.replace('_', '-')}-${day}.csv`, content);
    } catch (error) {
      notify(fault(error), { type: 'error' });
    }
    setBusy(false);
  };
  return (
    <Button variant="outlined" disabled={busy} onClick={save}>
      {t('refunds.export')}
    </Button>
  );
}
