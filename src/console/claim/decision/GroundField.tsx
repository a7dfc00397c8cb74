import { useId } from 'react';
import { answers } from '#domain/verdict.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import { useDesk } from '../desk/deskContext.ts';
import type { Fault } from './decisionForm.ts';
import { FieldFault } from './FieldFault.tsx';
import type { DecisionState } from './useDecision.ts';
import { useFieldFault } from './useFieldFault.ts';
import { useGroundWord } from './useGroundWord.ts';

/** The rule that a rejection rests on. One that is only too early cannot be it: such a claim waits. */
export function GroundField({ state, fault }: { state: DecisionState; fault: Fault | undefined }) {
  const t = useT();
  const id = useId();
  const word = useWord();
  const ground = useGroundWord();
  const { claim, drafts } = useDesk();
  const wrong = useFieldFault('ground', fault, state.form);
  const failing = (answer: string) => (answer === 'fail' ? 0 : 1);
  const rules = claim.eligibility.rules.toSorted((a, b) => failing(a.answer) - failing(b.answer));
  return (
    <div className="claim-field">
      <label htmlFor={id}>{t('claim.ground')}</label>
      <select
        id={id}
        data-field="ground"
        value={state.form?.ground ?? ''}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-fault`}
        onChange={event => drafts.write('ground', event.target.value || undefined)}
      >
        <option value="">{t('claim.groundNone')}</option>
        {rules.map(({ rule, answer }) => (
          <option key={rule} value={rule} disabled={answer === 'not_yet'}>
            {ground(rule)} – {word(answers[answer])}
          </option>
        ))}
        <option value="other">{ground('other')}</option>
      </select>
      <FieldFault id={`${id}-fault`} words={wrong} />
    </div>
  );
}
