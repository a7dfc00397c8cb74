import { Button } from '@mui/material';
import { useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import type { AgentLoadRow } from '#api/schemas/load.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { LoadFailure } from '../look/LoadFailure.tsx';
import { StateMark } from '../look/StateMark.tsx';
import { addressOfClaims } from '../profile/addressOfClaims.ts';
import { AboutLine } from './AboutLine.tsx';
import { addressFilters } from './claimsOf.ts';
import { readDashboardAddress } from './dashboardAddress.ts';
import './load.css';
import { ReassignDialog } from './ReassignDialog.tsx';
import { SaveTable } from './SaveTable.tsx';
import type { Table } from './table.ts';
import { useFigures } from './useFigures.ts';
import { useLoad } from './useLoad.ts';

const openOnes = ['open', 'waiting', 'parked'];

/** Who has how much in hand, and from whom claims can be moved to others. */
export function LoadTile() {
  const t = useT();
  const { count, time } = useFigures();
  const date = useDate();
  const filters = readDashboardAddress(useLocation().search);
  const { data, error, refetch } = useLoad(filters);
  const [from, setFrom] = useState<AgentLoadRow>();
  const title = t('load.title');
  if (error && !data) return <LoadFailure error={error} onRetry={refetch} />;
  if (!data) return <div className="tile tile-waiting late" data-span={12} />;
  const { rows, nobody, about } = data;
  const { reason, merchantId, country, language } = filters;
  const chosen = addressFilters(
    Object.fromEntries(Object.entries({ reason, merchantId, country, language }).filter(([, values]) => values)),
  );
  const columns = ['person', 'open', 'dueSoon', 'overdue', 'decided', 'teamMedian'] as const;
  const links = (who: string, { open, dueSoon, overdue }: typeof nobody) =>
    [
      [open, addressOfClaims({ ...chosen, assigneeId: [who], status: openOnes })],
      [dueSoon, addressOfClaims({ ...chosen, assigneeId: [who] }, 'due_soon')],
      [overdue, addressOfClaims({ ...chosen, assigneeId: [who] }, 'overdue')],
    ] as const;
  const table: Table = {
    columns: columns.map(column => {
      const name = t(`load.${column}`);
      return column === 'teamMedian' ? { name, unit: 'hours' } : name;
    }),
    rows: [
      ...rows.map(({ person: { name }, ...row }) => ({ ...row, name })),
      { name: t('load.nobody'), ...nobody, decided: null, teamMedianHours: null },
    ].map(({ name, open, dueSoon, overdue, decided, teamMedianHours }) => ({
      key: name,
      cells: [name, open, dueSoon, overdue, decided, teamMedianHours].map(value => ({ text: '', value })),
    })),
  };
  const held = (who: string, label: string, load: typeof nobody) =>
    links(who, load).map(([value, to], i) => (
      <td key={columns[i + 1]} className="number" data-label={t(`load.${columns[i + 1]!}`)}>
        {value > 0 ? (
          <Link
            to={to}
            data-tone={i === 2 ? 'missed' : undefined}
            aria-label={`${label}, ${t(`load.${columns[i + 1]!}`)}: ${value}`}
          >
            {count(value)}
          </Link>
        ) : (
          count(value)
        )}
      </td>
    ));
  return (
    <section className="tile load-tile" aria-labelledby="load" data-span={12}>
      <header>
        <h2 id="load">{title}</h2>
        <div className="tile-acts">
          <SaveTable name="load-by-agent" title={title} table={table} />
        </div>
      </header>
      <div className="tile-table">
        <table className="plain-table figures load">
          <caption className="unseen">{title}</caption>
          <thead>
            <tr>
              {columns.map((column, i) => (
                <th key={column} scope="col" className={i > 0 ? 'number' : undefined}>
                  {t(`load.${column}`)}
                </th>
              ))}
              <th scope="col">
                <span className="unseen">{t('load.acts')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(row => (
              <tr key={row.person.id}>
                <th scope="row">
                  {row.person.name}{' '}
                  {row.awayUntil && (
                    <StateMark state="paused">{t('load.away', { date: date(row.awayUntil) })}</StateMark>
                  )}
                  {row.disabled && <StateMark state="not_applicable">{t('load.gone')}</StateMark>}
                </th>
                {held(row.person.id, row.person.name, row)}
                <td className="number" data-label={t('load.decided')}>
                  {count(row.decided)}
                </td>
                <td className="number" data-label={t('load.teamMedian')}>
                  {time(row.teamMedianHours)}
                </td>
                <td className="acts">
                  {row.open > 0 && (
                    <Button
                      size="small"
                      aria-label={t('load.moveOf', { name: row.person.name })}
                      onClick={() => setFrom(row)}
                    >
                      {t('load.move')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
            <tr>
              <th scope="row" className="muted">
                {t('load.nobody')}
              </th>
              {held('none', t('load.nobody'), nobody)}
              <td />
              <td />
              <td />
            </tr>
          </tbody>
        </table>
      </div>
      <AboutLine about={about} />
      {from && <ReassignDialog from={from} chosen={chosen} team={rows} onClose={() => setFrom(undefined)} />}
    </section>
  );
}
