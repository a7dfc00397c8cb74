import { Button } from '@mui/material';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';
import { Blank } from '../look/Blank.tsx';
import { changeRefunds, type RefundAddress } from './refundAddress.ts';

/** No refund here: why that is, and what fills the view. */
export function RefundsEmpty({ address }: { address: RefundAddress }) {
  const t = useT();
  const { view, filters } = address;
  if (Object.values(filters).some(Boolean) || view === 'all') {
    return (
      <Blank icon="search" title={t('refunds.noneFound')} text={t('refunds.noneFoundText')}>
        <Button
          variant="contained"
          component={Link}
          to={changeRefunds(address, { view: view === 'all' ? 'to_pay' : view, filters: {} })}
        >
          {t('queue.filter.clearAll')}
        </Button>
      </Blank>
    );
  }
  return <Blank icon="card" title={t(`refunds.empty.${view}`)} text={t(`refunds.emptyText.${view}`)} />;
}
