import type { FactName } from '#domain/facts.ts';
import { useT } from '../../i18n/useT.ts';
import { useDesk } from '../desk/deskContext.ts';
import { questionsFor } from './questionsFor.ts';
import type { DecisionState } from './useDecision.ts';

/** What the customer is asked for: each choice writes its line of the message. */
export function AskFor({ state }: { state: DecisionState }) {
  const t = useT();
  const { claim, drafts } = useDesk();
  const { recommendation } = claim;
  const chosen = state.form?.missing ?? [];
  const toggle = (fact: FactName) => {
    const next = chosen.includes(fact) ? chosen.filter(one => one !== fact) : [...chosen, fact];
    drafts.write('missing', JSON.stringify(next));
  };
  return (
    <fieldset className="ask-for">
      <legend className="unseen">{t('claim.askFor')}</legend>
      {questionsFor(recommendation.action === 'ask' ? recommendation.missing : []).map(fact => (
        <label key={fact} data-chosen={chosen.includes(fact) || undefined}>
          <input type="checkbox" checked={chosen.includes(fact)} onChange={() => toggle(fact)} />
          {t(`claim.question.${fact}`)}
        </label>
      ))}
    </fieldset>
  );
}
