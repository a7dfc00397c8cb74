import { Button } from '@mui/material';
import { useT } from '../i18n/useT.ts';
import { Key } from '../keys/Key.tsx';
import type { PayableRefund } from './payableRefund.ts';

/** What is done to one refund. */
export type PayoutAct = 'settle' | 'fail';

type Props = {
  refund: Pick<PayableRefund, 'number' | 'allowedActions'>;
  onAct: (act: PayoutAct) => void;
  /** The keys do it, too: where it is the only refund. */
  keyed?: boolean;
};

/** Marking a refund as settled, or its payment as failed, where the reader may. */
export function RefundActs({ refund: { number, allowedActions }, onAct, keyed }: Props) {
  const t = useT();
  return (
    <>
      {allowedActions.includes('settle') && (
        <Button
          size="small"
          variant="outlined"
          aria-label={t('payout.settleOf', { number })}
          onClick={() => onAct('settle')}
        >
          {t('payout.settle')} {keyed && <Key action="settleRefund" />}
        </Button>
      )}
      {allowedActions.includes('fail_refund') && (
        <Button size="small" color="inherit" aria-label={t('payout.failOf', { number })} onClick={() => onAct('fail')}>
          {t('payout.fail')} {keyed && <Key action="failRefund" />}
        </Button>
      )}
    </>
  );
}
