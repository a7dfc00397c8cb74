import { Button } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { RefundRow } from '#api/schemas/refunds.ts';
import { useT } from '../i18n/useT.ts';
import { LoadFailure } from '../look/LoadFailure.tsx';
import { TableSkeleton } from '../queue/TableSkeleton.tsx';
import { useRowKeys } from '../queue/useRowKeys.ts';
import type { PayoutAct } from './RefundActs.tsx';
import { RefundDialog } from './RefundDialog.tsx';
import { RefundExport } from './RefundExport.tsx';
import { RefundFilterBar } from './RefundFilterBar.tsx';
import { RefundPager } from './RefundPager.tsx';
import './refunds.css';
import { RefundsEmpty } from './RefundsEmpty.tsx';
import { RefundTable } from './RefundTable.tsx';
import { RefundTabs } from './RefundTabs.tsx';
import { Sums } from './Sums.tsx';
import { useRefunds } from './useRefunds.ts';
import { useRefundTrail } from './useRefundTrail.ts';

/** Something that is done to one refund. */
export type RefundAct = { act: PayoutAct; refund: RefundRow };

/** Approved refunds until their money is there: what is held, to be paid, settled, failed. */
export default function RefundsPage() {
  const t = useT();
  const { address, data, error, isPlaceholderData, refetch } = useRefunds();
  const [doing, setDoing] = useState<RefundAct>();
  useRowKeys();
  useRefundTrail(address, isPlaceholderData ? undefined : data);
  const close = () => setDoing(undefined);
  // Where somebody acted on its claim meanwhile, it is acted on as the list has it since.
  const asItStands = (refund: RefundRow) => data?.data.find(({ id }) => id === refund.id) ?? refund;
  const view = t(`refunds.view.${address.view}`);
  return (
    <div className="queue refunds-page">
      <title>{`${view} · ${t('refunds.title')} · Quittance`}</title>
      <h1 className="unseen">{t('refunds.title')}</h1>
      <RefundTabs address={address} counts={data?.counts} />
      <RefundFilterBar address={address} rows={data?.data} zone={data?.zone}>
        <RefundExport address={address} />
        <Button variant="contained" component={Link} to="/refunds/settle">
          {t('refunds.fromFile')}
        </Button>
      </RefundFilterBar>
      {data && <Sums sums={data.sums} label={view} />}
      {data && data.data.length > 0 ? (
        <>
          <RefundTable rows={data.data} address={address} stale={isPlaceholderData} onAct={setDoing} />
          <RefundPager address={address} next={data.next} length={data.data.length} />
        </>
      ) : data ? (
        <RefundsEmpty address={address} />
      ) : error ? (
        <LoadFailure error={error} onRetry={refetch} />
      ) : (
        <TableSkeleton />
      )}
      {doing && data && (
        <RefundDialog act={doing.act} refund={asItStands(doing.refund)} zone={data.zone} onClose={close} />
      )}
    </div>
  );
}
