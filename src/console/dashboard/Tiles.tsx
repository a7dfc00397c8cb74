import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useT } from '../i18n/useT.ts';
import { AgainTile } from './AgainTile.tsx';
import { AgeTile } from './AgeTile.tsx';
import { AttainmentTile } from './AttainmentTile.tsx';
import { ConsumedTile } from './ConsumedTile.tsx';
import { claimsOf } from './claimsOf.ts';
import { FlowTile } from './FlowTile.tsx';
import { ForecastTile } from './ForecastTile.tsx';
import { GroupTile } from './GroupTile.tsx';
import { LateTile } from './LateTile.tsx';
import { LoadTile } from './LoadTile.tsx';
import { MerchantTile } from './MerchantTile.tsx';
import { RefundedTile } from './RefundedTile.tsx';
import { TargetsTile } from './TargetsTile.tsx';
import { TimesSection } from './TimesSection.tsx';
import { WaitingTile } from './WaitingTile.tsx';

/** The figures in the order in which they are asked: is the promise kept, who is late and why, will it get worse, who causes it; then the rest. */
export function Tiles({ dashboard, stale }: { dashboard: Dashboard; stale: boolean }) {
  const t = useT();
  const claims = claimsOf(dashboard);
  const of = { dashboard, claims };
  const [promise, ...others] = dashboard.attainment;
  return (
    <div className="tiles" aria-busy={stale}>
      {promise && <AttainmentTile figure={promise} {...of} />}
      <LateTile {...of} />
      <ConsumedTile {...of} />
      <ForecastTile {...of} />
      <MerchantTile {...of} />
      <FlowTile {...of} />
      <div className="tiles-head">
        <h2>{t('dash.otherPromises')}</h2>
      </div>
      {others.map(figure => (
        <AttainmentTile key={figure.metric} figure={figure} {...of} />
      ))}
      <TargetsTile {...of} />
      <TimesSection {...of} />
      <div className="tiles-head">
        <h2>{t('dash.openNow')}</h2>
      </div>
      <AgeTile ages={dashboard.ages} claims={claims} />
      <WaitingTile waiting={dashboard.waiting} claims={claims} />
      <div className="tiles-head">
        <h2>{t('dash.inDetail')}</h2>
      </div>
      <GroupTile claims={claims} />
      <LoadTile />
      <AgainTile {...of} />
      <RefundedTile {...of} />
    </div>
  );
}
