import { useLocation } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';
import { LoadFailure } from '../look/LoadFailure.tsx';
import { DashboardFilterBar } from './DashboardFilterBar.tsx';
import './dashboard.css';
import './tile.css';
import './charts.css';
import '../look/page.css';
import { readDashboardAddress } from './dashboardAddress.ts';
import { Tiles } from './Tiles.tsx';
import { TilesWaiting } from './TilesWaiting.tsx';
import { useDashboard } from './useDashboard.ts';
import { useForecast } from './useForecast.ts';
import { useGroups } from './useGroups.ts';
import { useLoad } from './useLoad.ts';

/** The figures of the team: whether promises are kept, who is late and why, whether it gets worse, and who causes it. */
export default function DashboardPage() {
  const t = useT();
  const filters = readDashboardAddress(useLocation().search);
  const { data, error, refetch, isPlaceholderData } = useDashboard(filters);
  // What tiles ask for on their own is asked for at the same time.
  useForecast(filters, 'refund');
  useGroups(filters, 'reason');
  useLoad(filters);
  return (
    <div className="page dashboard">
      <header className="dash-head">
        <title>{`${t('dash.title')} · Quittance`}</title>
        <h1>{t('dash.title')}</h1>
        <DashboardFilterBar filters={filters} shown={data} />
      </header>
      <p className="unseen" role="status">
        {isPlaceholderData && t('dash.loading')}
      </p>
      {error ? (
        <LoadFailure error={error} onRetry={refetch} />
      ) : data ? (
        <Tiles dashboard={data} stale={isPlaceholderData} />
      ) : (
        <TilesWaiting />
      )}
    </div>
  );
}
