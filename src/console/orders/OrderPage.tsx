import { useMemo } from 'react';
import type { OrderShown } from '#api/schemas/orders.ts';
import { useT } from '../i18n/useT.ts';
import { ClaimsPanel } from '../profile/ClaimsPanel.tsx';
import { OutcomePanel } from '../profile/OutcomePanel.tsx';
import { ProfilePage } from '../profile/ProfilePage.tsx';
import { useThing } from '../profile/useThing.ts';
import { OrderFacts } from './OrderFacts.tsx';
import { OrderRefunds } from './OrderRefunds.tsx';

/** An order: what was bought and paid, what went back, and its claims. */
export default function OrderPage() {
  const t = useT();
  const { id, thing, error, refetch } = useThing<OrderShown>('orders');
  const whose = useMemo(() => ({ orderId: id }), [id]);
  return (
    <ProfilePage
      icon="box"
      kind={t('profile.order')}
      title={thing?.id}
      about={thing?.items
        .map(({ title }) => title)
        .filter(Boolean)
        .join(', ')}
      error={error}
      onRetry={refetch}
    >
      {thing && (
        <div className="profile-side">
          <OrderFacts order={thing} />
          {thing.refunds.length > 0 && <OrderRefunds order={thing} />}
          <OutcomePanel outcomes={thing.outcomes} whose={whose} />
        </div>
      )}
      <ClaimsPanel whose={whose} without={['customer']} />
    </ProfilePage>
  );
}
