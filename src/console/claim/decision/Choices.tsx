import { useT } from '../../i18n/useT.ts';
import { useDesk } from '../desk/deskContext.ts';
import type { DecisionState } from './useDecision.ts';

/** What can be decided, as radio buttons. The arrow keys stay theirs and do not turn the photos. */
export function Choices({ state, onChoose }: { state: DecisionState; onChoose: () => void }) {
  const t = useT();
  const { drafts } = useDesk();
  return (
    <fieldset
      className="decision-choices"
      onKeyDown={event => event.key.startsWith('Arrow') && event.stopPropagation()}
    >
      <legend className="unseen">{t('claim.decision')}</legend>
      {state.options.map(option => (
        <label key={option} data-chosen={state.choice === option || undefined}>
          <input
            type="radio"
            name="decision"
            checked={state.choice === option}
            onChange={() => {
              drafts.write('choice', option);
              onChoose();
            }}
          />
          {t(`claim.choice.${option}`)}
        </label>
      ))}
    </fieldset>
  );
}
