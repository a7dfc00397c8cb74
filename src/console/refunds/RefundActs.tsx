import { Button } from '@mui/material';
import { useT } from '../i18n/useT.ts';
import { Key } from '../keys/Key.tsx';
import type { PayableRefund } from './payableRefund.ts';

/** What is done to one refund. */
export type PayoutAct = 'settle' | 'fail';

type Props = {
  refund: Pick<PayableRefund, 'number' | 'allowedActions'>;
  onAct: (act: PayoutAct) => void;
  /** It is the only refund: what is done needs no number, and the keys do it, too. */
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
          aria-label={keyed ? undefined : t('payout.settleOf', { number })}
          onClick={() => onAct('settle')}
        >
          {t(keyed ? 'payout.settleConfirm' : 'payout.settle')} {keyed && <Key action="settleRefund" />}
        </Button>
      )}
      {allowedActions.includes('fail_refund') && (
        <Button
          size="small"
          color="inherit"
          aria-label={keyed ? undefined : t('payout.failOf', { number })}
          onClick={() => onAct('fail')}
        >
          {t(keyed ? 'payout.failConfirm' : 'payout.fail')} {keyed && <Key action="failRefund" />}
        </Button>
      )}
    </>
  );
}
