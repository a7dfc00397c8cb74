import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import type { CustomerShown } from '#api/schemas/customers.ts';
import { useMinute } from '../format/clock.ts';
import { useDate } from '../format/useDate.ts';
import { useLanguageName } from '../format/useLanguageName.ts';
import { useMoney } from '../format/useMoney.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useT } from '../i18n/useT.ts';
import { ClaimsPanel } from '../profile/ClaimsPanel.tsx';
import { OutcomePanel } from '../profile/OutcomePanel.tsx';
import { ProfilePage } from '../profile/ProfilePage.tsx';
import { useThing } from '../profile/useThing.ts';

/** A customer: what became of their claims, their orders, and the claims themselves. */
export default function CustomerPage() {
  const t = useT();
  const { id, thing, error, refetch } = useThing<CustomerShown>('customers');
  const whose = useMemo(() => ({ customerId: id }), [id]);
  return (
    <ProfilePage
      icon="person"
      kind={t('profile.customer')}
      title={thing && (thing.name ?? t('queue.unnamed'))}
      about={thing && <About customer={thing} />}
      error={error}
      onRetry={refetch}
    >
      {thing && (
        <div className="profile-side">
          <OutcomePanel outcomes={thing.outcomes} whose={whose} />
          {thing.orders.length > 0 && <Orders orders={thing.orders} />}
        </div>
      )}
      <ClaimsPanel whose={whose} without={['customer']} />
    </ProfilePage>
  );
}

function About({ customer }: { customer: CustomerShown }) {
  const t = useT();
  const date = useDate();
  const language = useLanguage();
  const languageName = useLanguageName();
  const now = new Date(useMinute()).toISOString();
  const country = customer.country && new Intl.DisplayNames(language, { type: 'region' }).of(customer.country);
  const parts = [
    customer.erased ? t('profile.erased') : undefined,
    [customer.city, country].filter(Boolean).join(', '),
    customer.language && languageName(customer.language),
    customer.timeZone && t('profile.there', { time: date(now, 'time', customer.timeZone) }),
  ];
  return (
    <>
      {parts.filter(Boolean).join(' · ')} <code>{customer.id}</code>
    </>
  );
}

function Orders({ orders }: { orders: CustomerShown['orders'] }) {
  const t = useT();
  const money = useMoney();
  return (
    <section className="card" aria-labelledby="orders">
      <h2 id="orders">{t('profile.orders')}</h2>
      <ul className="order-list">
        {orders.map(({ id, title, merchant, paid, refunded }) => (
          <li key={id}>
            <Link to={`/orders/${encodeURIComponent(id)}`}>
              <code>{id}</code>
            </Link>
            <span className="number">{paid && money(paid)}</span>
            <span className="muted truncate">
              {[title, merchant?.name ?? merchant?.id].filter(Boolean).join(' · ')}
            </span>
            <span className="muted number">
              {refunded && refunded.amount > 0 && `${t('profile.refunded')} ${money(refunded)}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
