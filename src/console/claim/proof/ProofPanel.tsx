import { useState } from 'react';
import { useDate } from '../../format/useDate.ts';
import { useT } from '../../i18n/useT.ts';
import { useOutcome } from '../decision/useOutcome.ts';
import { useCustomerZone } from '../desk/useCustomerZone.ts';
import { AsOf } from './AsOf.tsx';
import { ProofZone } from './ProofZone.tsx';
import { RuleLine } from './RuleLine.tsx';
import { useJudgedAt } from './useJudgedAt.ts';
import { VerdictHeadline } from './VerdictHeadline.tsx';

/** What the policy says of the claim and why, rule by rule; now, or as of another day. What was decided comes first, where something was. */
export function ProofPanel() {
  const t = useT();
  const date = useDate();
  const zone = useCustomerZone();
  const outcome = useOutcome();
  const [day, setDay] = useState<string>();
  const { eligibility, error } = useJudgedAt(day);
  const { policy, rules } = eligibility;
  return (
    <section className="panel proof" data-other-day={day !== undefined || undefined} aria-labelledby="verdict">
      <header>
        <VerdictHeadline eligibility={eligibility} outcome={day === undefined ? outcome : undefined} />
      </header>
      <div className="proof-day">
        <AsOf day={day} onDay={setDay} />
        <span className="muted">{t('claim.policy', { id: policy.id, version: policy.version })}</span>
        <ProofZone eligibility={eligibility} />
      </div>
      {day && (
        <p className="proof-other" role="status">
          {error ? t('claim.asOfFail') : t('claim.asOfShown', { date: date(eligibility.asOf, 'date', zone) })}
        </p>
      )}
      <ul className="panel-body rules">
        {rules.map(proof => (
          <RuleLine key={proof.rule} proof={proof} actionable={day === undefined} />
        ))}
      </ul>
    </section>
  );
}
