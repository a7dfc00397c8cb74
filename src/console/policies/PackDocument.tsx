import type { ReactNode } from 'react';
import { useT } from '../i18n/useT.ts';
import { ClauseRow } from './ClauseRow.tsx';
import type { Pack } from './usePolicies.ts';
import { useClockWords, useRefundWords, useRuleWords } from './useRuleWords.ts';

/** A policy read from top to bottom: its rules, the refund, its promises. */
export function PackDocument({ pack }: { pack: Pack }) {
  const t = useT();
  const ruleWords = useRuleWords();
  const refundWords = useRefundWords();
  const clockWords = useClockWords();
  const { rules, amount, constraints, clocks, clauses } = pack;
  const refund = [...(amount ? [amount] : []), ...constraints];
  return (
    <>
      <Section name="rules">
        {rules.map(rule => (
          <ClauseRow
            key={rule.kind}
            id={rule.kind}
            title={t(`policies.rule.${rule.kind}`)}
            clause={clauses[rule.clause]}
            does={ruleWords(rule)}
          />
        ))}
      </Section>
      {refund.length > 0 && (
        <Section name="refund">
          {refund.map(part => (
            <ClauseRow
              key={part.kind}
              id={part.kind}
              title={t(`policies.rule.${part.kind}`)}
              clause={clauses[part.clause]}
              does={refundWords(part)}
            />
          ))}
        </Section>
      )}
      {clocks.length > 0 && (
        <Section name="clocks">
          {clocks.map(clock => (
            <ClauseRow
              key={clock.id}
              id={clock.id}
              title={t(`policies.clock.${clock.id}` as 'policies.clock.refundPromise', { _: clock.id })}
              clause={clauses[clock.clause]}
              does={clockWords(clock)}
            />
          ))}
        </Section>
      )}
    </>
  );
}

function Section({ name, children }: { name: 'rules' | 'refund' | 'clocks'; children: ReactNode }) {
  const t = useT();
  return (
    <section className="pack-section" aria-labelledby={`section-${name}`}>
      <h2 id={`section-${name}`}>{t(`policies.section.${name}`)}</h2>
      {children}
    </section>
  );
}
