import { useMemo } from 'react';
import type { MerchantShown } from '#api/schemas/merchants.ts';
import { useT } from '../i18n/useT.ts';
import { ClaimsPanel } from '../profile/ClaimsPanel.tsx';
import { OutcomePanel } from '../profile/OutcomePanel.tsx';
import { ProfilePage } from '../profile/ProfilePage.tsx';
import { useThing } from '../profile/useThing.ts';

/** A merchant: what became of the claims about them, and the claims themselves. */
export default function MerchantPage() {
  const t = useT();
  const { id, thing, error, refetch } = useThing<MerchantShown>('merchants');
  const whose = useMemo(() => ({ merchantId: [id] }), [id]);
  return (
    <ProfilePage
      icon="shop"
      kind={t('profile.merchant')}
      title={thing && (thing.name ?? thing.id)}
      about={<code>{id}</code>}
      error={error}
      onRetry={refetch}
    >
      {thing && (
        <div className="profile-side">
          <OutcomePanel outcomes={thing.outcomes} whose={whose} />
        </div>
      )}
      <ClaimsPanel whose={whose} without={['item']} />
    </ProfilePage>
  );
}
