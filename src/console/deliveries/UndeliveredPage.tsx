import { Link } from 'react-router-dom';
import { serverNow } from '../format/clock.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { Blank } from '../look/Blank.tsx';
import { LoadFailure } from '../look/LoadFailure.tsx';
import { PageHead } from '../look/PageHead.tsx';
import { useRole } from '../session/useRole.ts';
import { WaitingPage } from '../shell/WaitingPage.tsx';
import './deliveries.css';
import { leadsTeam } from '#domain/people.ts';
import { RetryButton } from './RetryButton.tsx';
import { useFailureWords } from './useFailureWords.ts';
import { useUndelivered } from './useUndelivered.ts';

const shown = 100;

/** Messages that did not get through: for whom, what failed, when they are tried next; one or all of them tried again now. */
export default function UndeliveredPage() {
  const t = useT();
  const date = useDate();
  const words = useFailureWords();
  const role = useRole();
  const { data, error, refetch } = useUndelivered(shown);
  if (role && !leadsTeam(role))
    return <Blank icon="alert" title={t('shell.closedTitle')} text={t('shell.closedText')} alert />;
  if (error && !data) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <WaitingPage />;
  if (data.total === 0) return <Blank icon="check" title={t('deliveries.noneTitle')} text={t('deliveries.noneText')} />;
  return (
    <div className="page">
      <PageHead title={t('deliveries.title')} lead={t('deliveries.lead')}>
        <RetryButton />
      </PageHead>
      <section className="sheet" aria-label={t('deliveries.count', { count: data.total })}>
        <table className="plain-table undelivered-table">
          <thead>
            <tr>
              <th>{t('deliveries.column.claim')}</th>
              <th>{t('deliveries.column.message')}</th>
              <th>{t('deliveries.column.since')}</th>
              <th>{t('deliveries.column.failure')}</th>
              <th>
                <span className="unseen">{t('deliveries.column.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {data.data.map(({ id, claim, customer, recipient, body, language, at, attempts, ...failed }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={`/claims/${claim.id}`}>{claim.number}</Link> {customer}
                </th>
                <td className="said">
                  <span className="muted">{t(`deliveries.to.${recipient}`)}</span>{' '}
                  {body === null ? t('deliveries.erased') : <span lang={language ?? undefined}>{body}</span>}
                </td>
                <td data-label={t('deliveries.column.since')}>
                  <time dateTime={at} title={date(at, 'full')}>
                    {date(at, 'dayTime')}
                  </time>
                </td>
                <td>
                  {words(failed, serverNow())}{' '}
                  <span className="muted">{t('deliveries.attempts', { count: attempts })}</span>
                </td>
                <td className="acts">
                  <RetryButton id={id} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {data.total > data.data.length && (
        <p className="muted">{t('deliveries.more', { shown: data.data.length, count: data.total })}</p>
      )}
    </div>
  );
}
