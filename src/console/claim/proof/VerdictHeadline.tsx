import type { Eligibility } from '#api/schemas/eligibility.ts';
import { verdicts } from '#domain/verdict.ts';
import { useDate } from '../../format/useDate.ts';
import { useMoney } from '../../format/useMoney.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import { StateMark } from '../../look/StateMark.tsx';
import { verdictState } from '../../look/verdictState.ts';
import type { useOutcome } from '../decision/useOutcome.ts';
import { useDesk } from '../desk/deskContext.ts';
import { useCustomerZone } from '../desk/useCustomerZone.ts';
import { usePaymentWords } from '../order/usePaymentWords.ts';

type Props = { eligibility: Eligibility; outcome: ReturnType<typeof useOutcome> };

/** The verdict in one line: what is missing or from when, and what then goes where. Of a claim that has an `outcome` that, and below it what the policy said. */
export function VerdictHeadline({ eligibility, outcome }: Props) {
  const t = useT();
  const word = useWord();
  const money = useMoney();
  const date = useDate();
  const payment = usePaymentWords();
  const { claim } = useDesk();
  const zone = useCustomerZone();
  const { verdict, rules, proposed } = eligibility;
  const missing = rules.filter(({ answer }) => answer === 'unknown').length;
  const until = rules
    .flatMap(rule => (rule.answer === 'not_yet' && rule.until ? [rule.until] : []))
    .sort()
    .at(-1);
  const method = payment(claim.order.payment);
  const said = [
    word(verdicts[verdict]),
    verdict === 'needs_information' && missing > 0 && t('claim.missing', { count: missing }),
    verdict === 'too_early' && until && t('claim.until', { date: date(until, 'date', zone) }),
  ]
    .filter(Boolean)
    .join(' · ');
  if (outcome) {
    return (
      <>
        <h2 id="verdict" className="verdict" data-state={outcome.state}>
          <StateMark state={outcome.state}>{outcome.text}</StateMark>
        </h2>
        <p className="verdict-then muted">
          {t(claim.decision ? 'claim.policySaid' : 'claim.policySays', { verdict: said })}
        </p>
      </>
    );
  }
  return (
    <>
      <h2 id="verdict" className="verdict" data-state={verdictState[verdict]}>
        <StateMark state={verdictState[verdict]}>{said}</StateMark>
      </h2>
      {proposed && verdict !== 'ineligible' && (
        <p className="verdict-then">
          {verdict !== 'eligible' && `${t('claim.then')} `}
          <strong>{money(proposed)}</strong>{' '}
          {method && <span className="muted">{t('claim.toMethod', { method })}</span>}
        </p>
      )}
    </>
  );
}
