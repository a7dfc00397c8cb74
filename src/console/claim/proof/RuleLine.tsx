import type { ProofShown } from '#api/schemas/eligibility.ts';
import { answers } from '#domain/verdict.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import { Icon } from '../../look/Icon.tsx';
import { StateMark } from '../../look/StateMark.tsx';
import { RuleActions } from './RuleActions.tsx';
import { RuleProof } from './RuleProof.tsx';

/** One rule: its answer and short reason; what can be done about it; and, opened, the whole proof. */
export function RuleLine({ proof, actionable }: { proof: ProofShown; actionable: boolean }) {
  const t = useT();
  const word = useWord();
  const language = useLanguage();
  const { rule, answer, because } = proof;
  const settled = answer === 'pass' || answer === 'not_applicable';
  return (
    <li className="rule" data-answer={answer}>
      <details>
        <summary>
          <StateMark state={answer}>
            <span className="unseen">{word(answers[answer])}: </span>
          </StateMark>
          <span className="rule-name">{t(`claim.rule.${rule}`)}</span>
          <span className="rule-because" title={settled ? because[language] : undefined}>
            {because[language]}
          </span>
          <Icon name="down" size={12} />
        </summary>
        <RuleProof proof={proof} />
      </details>
      {actionable && !settled && <RuleActions proof={proof} />}
    </li>
  );
}
