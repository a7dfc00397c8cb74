import { useSearchParams } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';
import { LoadFailure } from '../look/LoadFailure.tsx';
import { PageHead } from '../look/PageHead.tsx';
import { WaitingPage } from '../shell/WaitingPage.tsx';
import { HouseRules } from './HouseRules.tsx';
import { PackChooser, packKey } from './PackChooser.tsx';
import { PackDocument } from './PackDocument.tsx';
import './policies.css';
import { usePolicies } from './usePolicies.ts';

/** The policies, each clause beside what is done with it. */
export default function PoliciesPage() {
  const t = useT();
  const [address] = useSearchParams();
  const { data, error, refetch } = usePolicies();
  if (error && !data) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <WaitingPage />;
  const { packs, houseRules } = data;
  const wanted = packs.find(pack => packKey(pack) === address.get('policy'));
  const shown = wanted ?? packs.find(({ inForce }) => inForce) ?? packs[0]!;
  return (
    <div className="page policies">
      <PageHead title={t('policies.title')} lead={t('policies.lead')} />
      <PackChooser packs={packs} shown={shown} />
      <p className="muted pack-note">{t(shown.advisory ? 'policies.advisory' : 'policies.judges')}</p>
      <PackDocument pack={shown} />
      <HouseRules rules={houseRules} />
    </div>
  );
}
