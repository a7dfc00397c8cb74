import { useState } from 'react';
import { useNotify } from 'react-admin';
import { useMoney } from '../format/useMoney.ts';
import { useT } from '../i18n/useT.ts';
import { Field } from '../look/Field.tsx';
import { FormDialog } from '../look/FormDialog.tsx';
import type { PayableRefund } from './payableRefund.ts';
import { useRefundCommand } from './useRefundCommand.ts';

/** Why a payment did not arrive. The refund stays approved, and can be settled later or, its claim opened again, taken back. */
export function FailDialog({ refund, onClose }: { refund: PayableRefund; onClose: () => void }) {
  const t = useT();
  const money = useMoney();
  const notify = useNotify();
  const give = useRefundCommand();
  const [reason, setReason] = useState('');
  const { number, amount } = refund;
  const fail = async () => {
    await give(refund, { command: 'fail_refund', reason: reason.trim() });
    notify(t('payout.failedNow', { number }), { type: 'info' });
    onClose();
  };
  return (
    <FormDialog
      title={t('payout.failTitle', { number, amount: money(amount) })}
      act={t('payout.failConfirm')}
      onAct={fail}
      onClose={onClose}
    >
      <Field
        as="textarea"
        label={t('payout.failReason')}
        hint={t('payout.failHint')}
        rows={3}
        value={reason}
        maxLength={500}
        required
        autoFocus
        onChange={event => setReason(event.target.value)}
      />
    </FormDialog>
  );
}
