import { Link } from 'react-router-dom';
import type { OrderShown } from '#api/schemas/orders.ts';
import { useDate } from '../format/useDate.ts';
import { useMoney } from '../format/useMoney.ts';
import { useT } from '../i18n/useT.ts';
import { StateMark } from '../look/StateMark.tsx';

const states = {
  held: 'not_yet',
  approved: 'not_yet',
  settled: 'pass',
  failed: 'fail',
  taken_back: 'not_applicable',
} as const satisfies Record<OrderShown['refunds'][number]['state'], string>;

/** The refunds that were approved on this order's claims, and how far each has come. */
export function OrderRefunds({ order }: { order: OrderShown }) {
  const t = useT();
  const money = useMoney();
  const date = useDate();
  return (
    <section className="card" aria-labelledby="order-refunds">
      <h2 id="order-refunds">{t('profile.refunds')}</h2>
      <ul className="order-list">
        {order.refunds.map(({ claimId, amount, state, approvedAt, settledAt }) => (
          <li key={`${claimId} ${approvedAt}`}>
            <Link to={`/claims/${claimId}`}>C-{claimId}</Link>
            <span className="number">{money(amount)}</span>
            <StateMark state={states[state]}>{t(`profile.refund.${state}`)}</StateMark>
            <time className="number muted" dateTime={settledAt ?? approvedAt}>
              {date(settledAt ?? approvedAt)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
