import { unbroken } from '../i18n/unbroken.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useT } from '../i18n/useT.ts';
import { type State, StateMark } from '../look/StateMark.tsx';
import type { Clause } from './usePolicies.ts';

const confidenceState = { high: 'pass', medium: 'unknown', low: 'fail' } as const satisfies Record<string, State>;

type Props = { id: string; title: string; clause: Clause | undefined; does: readonly string[] };

/** A rule: the words of its clause beside what is done with it. */
export function ClauseRow({ id, title, clause, does }: Props) {
  const t = useT();
  const language = useLanguage();
  const isOurs = clause !== undefined && !clause.source.includes('.');
  return (
    <article className="clause" id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      {clause && (
        <div className="words">
          <h4>{t('policies.clause')}</h4>
          <blockquote lang={language}>{language === 'fr' ? unbroken(clause.fr) : clause.en}</blockquote>
          <p className="source">
            {isOurs ? (
              <span>{t('policies.ownWords')}</span>
            ) : (
              <>
                <span className="unseen">{t('policies.source')} </span>
                <a href={`https://${clause.source}`} rel="noreferrer" target="_blank">
                  {clause.source}
                </a>
                <StateMark state={confidenceState[clause.confidence]}>
                  {t(`policies.confidence.${clause.confidence}`)}
                </StateMark>
              </>
            )}
          </p>
        </div>
      )}
      {clause && language !== 'fr' && !isOurs && (
        <div className="words original">
          <h4>{t('policies.original')}</h4>
          <blockquote lang="fr">{unbroken(clause.fr)}</blockquote>
        </div>
      )}
      <div className="does">
        <h4>{t('policies.machine')}</h4>
        <ul>
          {does.map(sentence => (
            <li key={sentence}>{withNumbers(sentence)}</li>
          ))}
        </ul>
      </div>
    </article>
  );
}

/** A sentence whose numbers stand out: they are what one looks for. */
const withNumbers = (sentence: string) =>
  [...sentence.matchAll(/\d+|\D+/g)].map(({ 0: part, index }) =>
    /\d/.test(part) ? <strong key={index}>{part}</strong> : part,
  );
