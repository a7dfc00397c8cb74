import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { OrderShown } from '#api/schemas/orders.ts';
import { useMoney } from '../format/useMoney.ts';
import { usePaymentKind } from '../format/usePaymentKind.ts';
import { useT } from '../i18n/useT.ts';

/** Who bought what of whom, and the order's money. */
export function OrderFacts({ order }: { order: OrderShown }) {
  const t = useT();
  const money = useMoney();
  const kindOf = usePaymentKind();
  const { customer, merchant, payment, items, paid, refunded, left, accountId, status } = order;
  const amount = (value: OrderShown['paid']) => value && money(value);
  const rows: [label: string, value: ReactNode][] = [
    [
      t('profile.customer'),
      customer && <Link to={`/customers/${encodeURIComponent(customer.id)}`}>{customer.name ?? customer.id}</Link>,
    ],
    [
      t('profile.merchant'),
      merchant && <Link to={`/merchants/${encodeURIComponent(merchant.id)}`}>{merchant.name ?? merchant.id}</Link>,
    ],
    [t('profile.account'), accountId && <code>{accountId}</code>],
    [t('profile.status'), status],
    [
      t('profile.payment'),
      payment && [kindOf(payment.kind), payment.last4 && `•• ${payment.last4}`].filter(Boolean).join(' '),
    ],
    [t('profile.paid'), amount(paid)],
    [t('profile.refunded'), amount(refunded)],
    [t('profile.left'), left && <strong>{money(left)}</strong>],
  ];
  return (
    <section className="card" aria-labelledby="order-facts">
      <h2 id="order-facts">{t('profile.order')}</h2>
      <dl className="pairs">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value || <span className="muted">{t('profile.unknown')}</span>}</dd>
          </div>
        ))}
      </dl>
      {items.length > 0 && (
        <>
          <h3>{t('profile.items')}</h3>
          <ul className="order-list">
            {items.map(({ sku, title, quantity, price }) => (
              <li key={sku}>
                <span className="truncate">
                  {quantity > 1 && `${quantity} × `}
                  {title ?? sku}
                </span>
                <span className="number">{price && money(price)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
