import { useLocation } from 'react-router-dom';
import { type Reason, reasons } from '#domain/reasons.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { LoadFailure } from '../look/LoadFailure.tsx';
import { PageHead } from '../look/PageHead.tsx';
import { WaitingPage } from '../shell/WaitingPage.tsx';
import { AgeTile } from './AgeTile.tsx';
import { AttainmentTile } from './AttainmentTile.tsx';
import { claimsOf } from './claimsOf.ts';
import { DashboardFilterBar } from './DashboardFilterBar.tsx';
import { DecisionTile } from './DecisionTile.tsx';
import './dashboard.css';
import { readDashboardAddress } from './dashboardAddress.ts';
import { FlowTile } from './FlowTile.tsx';
import { GroupTile } from './GroupTile.tsx';
import { RefundedTile } from './RefundedTile.tsx';
import { useDashboard } from './useDashboard.ts';
import { WaitingTile } from './WaitingTile.tsx';

/** The figures of the team: whether promises are kept, how long decisions take, what is open. */
export default function DashboardPage() {
  const t = useT();
  const word = useWord();
  const language = useLanguage();
  const filters = readDashboardAddress(useLocation().search);
  const { data, error, refetch, isPlaceholderData } = useDashboard(filters);
  const claims = claimsOf(filters);
  const countries = new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  const of = data && { dashboard: data, claims };
  return (
    <div className="page dashboard">
      <PageHead title={t('dash.title')} lead={t('dash.lead')} />
      <DashboardFilterBar filters={filters} shown={data} />
      <p className="unseen" role="status">
        {isPlaceholderData && t('dash.loading')}
      </p>
      {error ? (
        <LoadFailure error={error} onRetry={refetch} />
      ) : of ? (
        <div className="tiles" aria-busy={isPlaceholderData}>
          <AttainmentTile attainment={of.dashboard.attainment} />
          <RefundedTile refunded={of.dashboard.refunded} />
          <DecisionTile {...of} />
          <FlowTile flow={of.dashboard.flow} claims={claims} />
          <AgeTile ages={of.dashboard.ages} claims={claims} />
          <WaitingTile waiting={of.dashboard.waiting} claims={claims} />
          <GroupTile
            title={t('dash.byReason')}
            by="reason"
            groups={of.dashboard.byReason}
            name={value => word(reasons[value as Reason])}
            {...of}
          />
          <GroupTile
            title={t('dash.byMerchant')}
            by="merchantId"
            groups={of.dashboard.byMerchant}
            name={value => value}
            {...of}
          />
          <GroupTile
            title={t('dash.byCountry')}
            by="country"
            groups={of.dashboard.byCountry}
            name={value => (/^[A-Za-z]{2}$/.test(value) ? (countries.of(value) ?? value) : value)}
            {...of}
          />
        </div>
      ) : (
        <WaitingPage />
      )}
    </div>
  );
}
