import type { Money } from '#domain/money.ts';
import { useMoney } from '../../format/useMoney.ts';
import { useT } from '../../i18n/useT.ts';
import { payoutState } from '../decision/payoutState.ts';
import { useDesk } from '../desk/deskContext.ts';
import { usePaymentWords } from './usePaymentWords.ts';

/** Paid, refunded, approved and not paid yet, and what can still be refunded; and the means of payment to which the money goes back. */
export function Amounts() {
  const t = useT();
  const payment = usePaymentWords();
  const { claim } = useDesk();
  const { paid, refunded, toBePaid, left } = claim.order;
  const settled = refunded && { ...refunded, amount: refunded.amount - (toBePaid?.amount ?? 0) };
  const method = payment(claim.order.payment);
  return (
    <dl className="amounts">
      <Amount label={t('claim.paid')} money={paid} note={method && t('claim.toMethod', { method })} />
      {settled && settled.amount > 0 && <Amount label={t('claim.refunded')} money={settled} />}
      {toBePaid && toBePaid.amount > 0 && (
        <Amount
          label={t(payoutState(claim) === 'failed' ? 'claim.payout.failed' : 'claim.payout.toBePaid')}
          money={toBePaid}
        />
      )}
      <Amount label={t('claim.left')} money={left} strong />
    </dl>
  );
}

function Amount({
  label,
  money,
  note,
  strong,
}: {
  label: string;
  money: Money | null;
  note?: string;
  strong?: boolean;
}) {
  const t = useT();
  const format = useMoney();
  return (
    <div data-strong={strong}>
      <dt>
        {label} {note && <span className="muted">{note}</span>}
      </dt>
      <dd className="number">{money ? format(money) : <span className="muted">{t('claim.unknown')}</span>}</dd>
    </div>
  );
}
