import type { ProofShown } from '#api/schemas/eligibility.ts';
import { factNames } from '#domain/facts.ts';
import { answers } from '#domain/verdict.ts';
import { useDate } from '../../format/useDate.ts';
import { useLanguage } from '../../i18n/useLanguage.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import { useCustomerZone } from '../desk/useCustomerZone.ts';
import { useFactValue } from './useFactValue.ts';

/** The proof in full: reason, facts, arithmetic, clause, and what would change the answer. */
export function RuleProof({ proof }: { proof: ProofShown }) {
  const t = useT();
  const word = useWord();
  const language = useLanguage();
  const date = useDate();
  const factValue = useFactValue();
  const zone = useCustomerZone();
  const { answer, because, facts, arithmetic, clause, wouldChange } = proof;
  return (
    <div className="rule-proof">
      <p>
        <strong>{word(answers[answer])}.</strong> {because[language]}
      </p>
      {facts.length > 0 && (
        <table>
          <caption>{t('claim.factsUsed')}</caption>
          <tbody>
            {facts.map(({ name, value, source, at }) => (
              <tr key={`${name} ${value} ${at}`}>
                <th scope="row">{word(factNames[name])}</th>
                <td>{factValue(name, value)}</td>
                <td className="muted">
                  {value !== null && t(`claim.source.${source}`)}
                  {at !== null && at !== value && ` · ${date(at, 'dayTime', zone)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {arithmetic.length > 0 && (
        <pre className="arithmetic" lang="en">
          {arithmetic.join('\n')}
        </pre>
      )}
      <blockquote>
        <p>{clause[language]}</p>
        <footer className="muted">
          {clause.source} · {t(`claim.confidence.${clause.confidence}`)}
        </footer>
      </blockquote>
      {wouldChange.length > 0 && (
        <>
          <h3>{t('claim.wouldChange')}</h3>
          <ul className="would-change">
            {wouldChange.map(change => (
              <li key={change.code}>{change[language]}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
