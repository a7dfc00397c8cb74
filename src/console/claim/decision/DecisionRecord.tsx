import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { useDate } from '../../format/useDate.ts';
import { useMoney } from '../../format/useMoney.ts';
import { useT } from '../../i18n/useT.ts';
import { StateMark } from '../../look/StateMark.tsx';
import { useDesk } from '../desk/deskContext.ts';
import { usePaymentWords } from '../order/usePaymentWords.ts';
import { NotSent } from './NotSent.tsx';
import { PayAgain } from './PayAgain.tsx';
import { PayoutActs } from './PayoutActs.tsx';
import { payoutMarks, payoutState } from './payoutState.ts';
import { useGroundWord } from './useGroundWord.ts';

type Decision = NonNullable<ClaimDetail['decision']>;

/** What was decided, by whom and why, and where the money is. */
export function DecisionRecord({ decision }: { decision: Decision }) {
  const t = useT();
  const date = useDate();
  const money = useMoney();
  const ground = useGroundWord();
  const payment = usePaymentWords();
  const { claim } = useDesk();
  const { kind, at, by, origin, confirmedBy, amount, against, justification } = decision;
  const payout = payoutState(claim);
  const method = payment(claim.order.payment);
  return (
    <div className="decision-record">
      <p>
        <StateMark state={kind === 'approved' ? 'pass' : 'fail'}>
          {kind === 'approved'
            ? t('claim.record.approved', { amount: amount ? money(amount) : '' })
            : t('claim.record.rejected', { ground: ground(decision.ground ?? 'other') })}
        </StateMark>
      </p>
      <p className="muted">
        {t('claim.record.by', { name: by.name, date: date(at, 'dayTime') })}
        {confirmedBy && `, ${t('claim.record.confirmedBy', { name: confirmedBy.name })}`}
        {/* Who decided elsewhere saw no recommendation. */}
        {origin === 'imported' ? ` · ${t('claim.record.elsewhere')}` : against && ` · ${t('claim.record.against')}`}
      </p>
      {justification && <blockquote>{justification}</blockquote>}
      {kind === 'approved' && payout && (
        <p>
          <StateMark state={payoutMarks[payout]}>{refundWords(claim.refund)}</StateMark>
        </p>
      )}
      {payout === 'failed' && <PayAgain number={claim.number} />}
      {kind === 'approved' && <PayoutActs />}
      <NotSent decidedAt={at} />
    </div>
  );

  function refundWords(refund: ClaimDetail['refund']) {
    if (refund?.settledAt)
      return t('claim.refund.settled', { date: date(refund.settledAt), reference: refund.reference ?? '' });
    if (refund?.failure) {
      const on = date(refund.failedAt ?? at);
      return t('claim.refund.failed', { date: on, reason: refund.failure });
    }
    return t('claim.refund.onItsWay', { method: method ?? t('claim.unknown') });
  }
}
