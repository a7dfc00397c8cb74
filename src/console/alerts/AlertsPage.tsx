import { Button } from '@mui/material';
import { useT } from '../i18n/useT.ts';
import { Blank } from '../look/Blank.tsx';
import { LoadFailure } from '../look/LoadFailure.tsx';
import { PageHead } from '../look/PageHead.tsx';
import { LateBy } from '../queue/LateBy.tsx';
import { WaitingPage } from '../shell/WaitingPage.tsx';
import { AlertRow } from './AlertRow.tsx';
import './alerts.css';
import { useAlerts, useReadAlerts } from './useAlerts.ts';

/** What the reader is alerted to: deadlines of their claims that are near or missed. */
export default function AlertsPage() {
  const t = useT();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useAlerts();
  const { mutate: read, error: notMarked } = useReadAlerts();
  if (error && !data) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <WaitingPage />;
  const alerts = data.pages.flatMap(page => page.data);
  if (alerts.length === 0) return <Blank icon="bell" title={t('alerts.noneTitle')} text={t('alerts.noneText')} />;
  const unread = data.pages[0]!.unread > 0;
  return (
    <div className="page">
      <PageHead title={t('alerts.title')} lead={t('alerts.lead', { count: data.pages[0]!.unread })}>
        {unread && <Button onClick={() => read(undefined)}>{t('alerts.readAll')}</Button>}
      </PageHead>
      <LateBy />
      {notMarked && <p role="alert">{t('alerts.failed', { detail: notMarked.message })}</p>}
      <section className="sheet" aria-label={t('alerts.list', { count: alerts.length })}>
        <table className="plain-table alert-table">
          <thead>
            <tr>
              <th>{t('alerts.column.claim')}</th>
              <th>{t('alerts.column.what')}</th>
              <th>{t('alerts.column.due')}</th>
              <th>{t('alerts.column.told')}</th>
              <th>{t('alerts.column.out')}</th>
              <th>
                <span className="unseen">{t('alerts.column.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {alerts.map(alert => (
              <AlertRow key={alert.id} alert={alert} onRead={id => read([id])} />
            ))}
          </tbody>
        </table>
      </section>
      {hasNextPage && (
        <Button disabled={isFetchingNextPage} onClick={() => fetchNextPage()}>
          {t('alerts.older')}
        </Button>
      )}
    </div>
  );
}
