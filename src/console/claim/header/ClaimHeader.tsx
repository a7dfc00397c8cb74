import { useEffect, useRef } from 'react';
import { reasons } from '#domain/reasons.ts';
import { isOpen, statuses } from '#domain/status.ts';
import { useDate } from '../../format/useDate.ts';
import { useMoney } from '../../format/useMoney.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import { StateMark } from '../../look/StateMark.tsx';
import { statusState } from '../../look/verdictState.ts';
import { payoutMarks, payoutState } from '../decision/payoutState.ts';
import { useDesk } from '../desk/deskContext.ts';
import { DeadlineMeter } from './DeadlineMeter.tsx';
import { Holder } from './Holder.tsx';
import { LocalTime } from './LocalTime.tsx';
import { TrailNav } from './TrailNav.tsx';

/** Which claim this is, whose, how long there is, and who has it. */
export function ClaimHeader() {
  const t = useT();
  const word = useWord();
  const money = useMoney();
  const date = useDate();
  const { claim } = useDesk();
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever opened the claim starts at its top; whoever is elsewhere already, in the search or a menu, is left there.
  useEffect(() => {
    window.scrollTo({ top: 0 });
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  const { number, reason, amount, status, customer, deadline, refund } = claim;
  const payout = payoutState(claim);
  return (
    <header className="claim-header">
      <TrailNav />
      <h1 ref={heading} tabIndex={-1}>
        <span className="claim-number">{number}</span>
        <span>{word(reasons[reason])}</span>
        {amount && <span className="claim-amount">{money(amount)}</span>}
      </h1>
      {payout && payout !== 'paid' ? (
        <StateMark state={payoutMarks[payout]}>
          {payout === 'failed' && refund?.failedAt ? (
            <span className="payment-failed" title={refund.failure ?? undefined}>
              {t('claim.refund.failed', { date: date(refund.failedAt), reason: refund.failure ?? '' })}
            </span>
          ) : (
            t(`claim.payout.${payout}`)
          )}
        </StateMark>
      ) : (
        status !== 'open' && <StateMark state={statusState[status]}>{word(statuses[status])}</StateMark>
      )}
      <p className="claim-customer">
        <span>{customer.name ?? t('queue.unnamed')}</span>
        <LocalTime country={customer.country} timeZone={customer.timeZone} />
      </p>
      <div className="claim-ends">
        {(isOpen(status) || status === 'approved') && deadline && (
          <DeadlineMeter deadline={deadline} openedAt={claim.openedAt} />
        )}
        <Holder />
      </div>
    </header>
  );
}
