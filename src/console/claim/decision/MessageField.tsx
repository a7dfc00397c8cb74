import { Button } from '@mui/material';
import { useId } from 'react';
import { useLanguageName } from '../../format/useLanguageName.ts';
import { useT } from '../../i18n/useT.ts';
import { Icon } from '../../look/Icon.tsx';
import { useDesk } from '../desk/deskContext.ts';
import { amountIn } from './amountIn.ts';
import type { Fault } from './decisionForm.ts';
import { FieldFault } from './FieldFault.tsx';
import type { DecisionState } from './useDecision.ts';
import { useFieldFault } from './useFieldFault.ts';

/** What the customer will read, in their language where it is written, to be changed at will. */
export function MessageField({ state, fault }: { state: DecisionState; fault: Fault | undefined }) {
  const t = useT();
  const id = useId();
  const languageName = useLanguageName();
  const { claim, drafts } = useDesk();
  const { form, draft, edited, messageField, pending, failed, askAgain } = state;
  const wrong = useFieldFault('message', fault, form);
  if (!form) return null;
  const name = claim.customer.name?.split(' ')[0] ?? t('claim.author.customer');
  const amount = form.choice === 'part' && form.amount ? amountIn(draft.language, form.amount) : undefined;
  const unnamed = (edited || !pending) && amount !== undefined && !failed && !form.message.includes(amount);
  return (
    <div className="claim-field message-field">
      <div className="field-head">
        <label htmlFor={id}>{t('claim.messageTo', { name, language: languageName(draft.language) })}</label>
        {edited && <Button onClick={() => drafts.write(messageField, undefined)}>{t('claim.messageReset')}</Button>}
      </div>
      {draft.fallback && (
        <p className="fallback">
          <Icon name="alert" size={12} />
          {t('claim.fallback', { wanted: languageName(claim.language), language: languageName(draft.language) })}
        </p>
      )}
      <textarea
        id={id}
        data-field="message"
        lang={draft.language}
        value={form.message}
        readOnly={pending}
        aria-busy={pending}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-fault`}
        onChange={event => drafts.write(messageField, event.target.value)}
      />
      {failed && (
        <p className="fallback" role="alert">
          <Icon name="alert" size={12} />
          {t('claim.draftFailed')} <Button onClick={() => askAgain()}>{t('shell.retry')}</Button>
        </p>
      )}
      {unnamed && <p className="fallback">{t('claim.amountUnnamed', { amount })}</p>}
      <FieldFault id={`${id}-fault`} words={wrong} />
    </div>
  );
}
