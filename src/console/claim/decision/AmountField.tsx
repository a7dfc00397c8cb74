import { useId } from 'react';
import { useMoney } from '../../format/useMoney.ts';
import { useT } from '../../i18n/useT.ts';
import { useDesk } from '../desk/deskContext.ts';
import type { Fault } from './decisionForm.ts';
import { FieldFault } from './FieldFault.tsx';
import { ItemChoice } from './ItemChoice.tsx';
import type { DecisionState } from './useDecision.ts';
import { useFieldFault } from './useFieldFault.ts';

/** The amount of an approval in part, written, or summed up from items. */
export function AmountField({ state, fault }: { state: DecisionState; fault: Fault | undefined }) {
  const t = useT();
  const id = useId();
  const money = useMoney();
  const { claim, drafts } = useDesk();
  const { form, currency, amountText } = state;
  const wrong = useFieldFault('amount', fault, form);
  return (
    <div className="claim-field">
      <ItemChoice state={state} />
      <label htmlFor={id}>{t('claim.amount')}</label>
      <div className="amount-field">
        <input
          id={id}
          data-field="amount"
          inputMode="decimal"
          autoComplete="off"
          value={amountText}
          aria-invalid={wrong !== undefined}
          aria-describedby={`${id}-fault`}
          onChange={event => drafts.write('amount', event.target.value || undefined)}
        />
        <span>{currency}</span>
        {claim.order.left && <span className="muted">{t('claim.amountOf', { amount: money(claim.order.left) })}</span>}
      </div>
      <FieldFault id={`${id}-fault`} words={wrong} />
    </div>
  );
}
