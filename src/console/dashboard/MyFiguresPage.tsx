import { useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate } from 'react-router-dom';
import type { OwnFigures } from '#api/schemas/load.ts';
import { useAsk } from '../data/useAsk.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { LoadFailure } from '../look/LoadFailure.tsx';
import { PageHead } from '../look/PageHead.tsx';
import { addressOfClaims } from '../profile/addressOfClaims.ts';
import { WaitingPage } from '../shell/WaitingPage.tsx';
import './dashboard.css';
import './load.css';
import { MyDays } from './MyDays.tsx';
import { Segments } from './Segments.tsx';
import { useFigures } from './useFigures.ts';

const lengths = [7, 28, 90] as const;
const usual = 28;

/** The reader's own figures beside the whole team's; nobody else's. */
export default function MyFiguresPage() {
  const t = useT();
  const date = useDate();
  const ask = useAsk();
  const navigate = useNavigate();
  const asked = Number(new URLSearchParams(useLocation().search).get('days'));
  const length = lengths.find(days => days === asked) ?? usual;
  const { data, error, refetch } = useQuery({
    queryKey: ['dashboard', 'own', length],
    queryFn: ({ signal }) => ask<OwnFigures>(`/my-figures?days=${length}`, { signal }),
  });
  if (error && !data) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <WaitingPage />;
  const { own, team, from, to, calendar, zone } = data;
  return (
    <div className="page my-figures">
      <PageHead
        title={t('own.title')}
        lead={t('own.lead', { from: date(from, 'date'), to: date(to, 'date'), asOf: date(data.asOf, 'dayTime', zone) })}
      >
        <Segments
          label={t('dash.period')}
          choices={lengths.map(days => ({ value: String(days), label: t('dash.lastDays', { count: days }) }))}
          chosen={String(length)}
          onChoose={days => navigate(`/my-figures?days=${days}`, { replace: true })}
        />
      </PageHead>
      <Held figures={data} />
      <MyDays days={data.days} />
      <Work own={own} team={team} />
      <p className="muted">{t('own.about', { zone, calendar })}</p>
    </div>
  );
}

function Held({ figures: { open, dueSoon, overdue } }: { figures: OwnFigures }) {
  const t = useT();
  const { count } = useFigures();
  const numbers = [
    ['own.open', open, addressOfClaims({}, 'mine')],
    ['own.dueSoon', dueSoon, addressOfClaims({ assigneeId: ['me'] }, 'due_soon')],
    ['own.overdue', overdue, addressOfClaims({ assigneeId: ['me'] }, 'overdue')],
  ] as const;
  return (
    <dl className="own-numbers">
      {numbers.map(([label, value, to]) => (
        <div key={label} className="tile" data-missed={(label === 'own.overdue' && value > 0) || undefined}>
          <dt>{t(label)}</dt>
          <dd>
            <Link to={to}>{count(value)}</Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Work({ own, team }: Pick<OwnFigures, 'own' | 'team'>) {
  const t = useT();
  const { count, share, time } = useFigures();
  const rows = [
    ['own.decided', (work: OwnFigures['own']) => count(work.decided)],
    ['own.median', (work: OwnFigures['own']) => time(work.teamMedianHours)],
    [
      'own.firstReply',
      ({ firstReplyShare, firstReplies }: OwnFigures['own']) =>
        firstReplies === 0 ? '–' : t('own.ofReplies', { share: share(firstReplyShare), count: firstReplies }),
    ],
    ['own.overturned', (work: OwnFigures['own']) => count(work.overturned)],
  ] as const;
  return (
    <section aria-labelledby="own-work">
      <h2 id="own-work">{t('own.work')}</h2>
      <div className="sheet">
        <table className="plain-table figures">
          <caption className="unseen">{t('own.work')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('own.figure')}</th>
              <th scope="col" className="number">
                {t('own.you')}
              </th>
              <th scope="col" className="number">
                {t('own.team')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([label, write]) => (
              <tr key={label}>
                <th scope="row">{t(label)}</th>
                <td className="number" data-label={t('own.you')}>
                  {write(own)}
                </td>
                <td className="number" data-label={t('own.team')}>
                  {write(team)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
