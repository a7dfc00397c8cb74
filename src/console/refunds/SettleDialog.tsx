import { useState } from 'react';
import { useNotify } from 'react-admin';
import { civilDateOf } from '#domain/calendar.ts';
import { dayBefore } from '../format/dayBefore.ts';
import { useMoney } from '../format/useMoney.ts';
import { useT } from '../i18n/useT.ts';
import { Field } from '../look/Field.tsx';
import { FormDialog } from '../look/FormDialog.tsx';
import type { PayableRefund } from './payableRefund.ts';
import { SettledNotice } from './SettledNotice.tsx';
import { useRefundCommand } from './useRefundCommand.ts';

type Props = { refund: PayableRefund; zone: string; onClose: () => void };

/** On which day and under which reference a refund was paid. Days are those of the house. */
export function SettleDialog({ refund, zone, onClose }: Props) {
  const t = useT();
  const money = useMoney();
  const notify = useNotify();
  const give = useRefundCommand();
  const today = dayBefore(0, zone);
  const [day, setDay] = useState(today);
  const [reference, setReference] = useState('');
  const { number, amount, failedAt, approvedAt } = refund;
  const settle = async () => {
    await give(refund, { command: 'settle', settledAt: day, zone, reference: reference.trim() });
    const told = { number, amount: money(amount), reference: reference.trim() };
    notify(<SettledNotice {...told} />, { type: 'success' });
    onClose();
  };
  return (
    <FormDialog
      title={t('payout.settleTitle', { number, amount: money(amount) })}
      act={t('payout.settleConfirm')}
      onAct={settle}
      onClose={onClose}
    >
      <Field
        type="date"
        label={t('payout.day')}
        hint={t('payout.dayHint', { zone })}
        value={day}
        min={civilDateOf(failedAt ?? approvedAt, zone)}
        max={today}
        required
        onChange={event => setDay(event.target.value)}
      />
      <Field
        label={t('payout.reference')}
        hint={t('payout.referenceHint')}
        value={reference}
        maxLength={200}
        required
        autoComplete="off"
        autoFocus
        onChange={event => setReference(event.target.value)}
      />
    </FormDialog>
  );
}
