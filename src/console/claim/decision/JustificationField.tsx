import { useId } from 'react';
import { useT } from '../../i18n/useT.ts';
import { useDesk } from '../desk/deskContext.ts';
import type { Fault } from './decisionForm.ts';
import { FieldFault } from './FieldFault.tsx';
import type { DecisionState } from './useDecision.ts';
import { useFieldFault } from './useFieldFault.ts';

/** Why a decision departs from the recommendation: for the record, not for the customer. */
export function JustificationField({ state, fault }: { state: DecisionState; fault: Fault | undefined }) {
  const t = useT();
  const id = useId();
  const { drafts } = useDesk();
  const wrong = useFieldFault('justification', fault, state.form);
  return (
    <div className="claim-field justification">
      <label htmlFor={id}>{t('claim.justification')}</label>
      <textarea
        id={id}
        data-field="justification"
        rows={2}
        required
        value={state.form?.justification ?? ''}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-fault`}
        onChange={event => drafts.write('justification', event.target.value || undefined)}
      />
      <FieldFault id={`${id}-fault`} words={wrong} />
    </div>
  );
}
