import { Button } from '@mui/material';
import { useExport } from '../data/useExport.ts';
import { useT } from '../i18n/useT.ts';
import type { RefundAddress } from './refundAddress.ts';
import { refundFilterQuery } from './refundQuery.ts';

/** Keeps the refunds of the list as a CSV file, all of them; filled with days and references it is what the upload takes. */
export function RefundExport({ address }: { address: RefundAddress }) {
  const t = useT();
  const { keep, busy } = useExport();
  const save = () => keep(`/refunds/export?${refundFilterQuery(address)}`, `refunds-${address.view.replace('_', '-')}`);
  return (
    <Button variant="outlined" disabled={busy} onClick={save}>
      {t('refunds.export')}
    </Button>
  );
}
