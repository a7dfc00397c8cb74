import { Link } from 'react-router-dom';
import type { FigureGroup } from '#api/schemas/dashboardFigures.ts';
import { fewCases } from '#domain/fewCases.ts';
import { useT } from '../i18n/useT.ts';
import type { ClaimsOf } from './claimsOf.ts';
import { Legend } from './Legend.tsx';
import { useFigures } from './useFigures.ts';
import { useTally } from './useTally.ts';

type Props = { rows: readonly FigureGroup[]; nameOf: (row: FigureGroup) => string; claims: ClaimsOf };

/** The median time to the decision of each group on both clocks, to one scale; groups of few claims are grey. */
export function ClockBars({ rows, nameOf, claims }: Props) {
  const t = useT();
  const tally = useTally();
  const { count, share, time, hours: reached } = useFigures();
  const most = Math.max(
    1,
    ...rows.flatMap(({ medianHours, teamMedianHours }) => [medianHours ?? 0, teamMedianHours ?? 0]),
  );
  const bar = (look: 'solid' | 'hatched', label: string, hours: number | null, text = time(hours)) => (
    <span className="clock-bar" data-look={look}>
      <span style={{ width: `${(100 * (hours ?? 0)) / most}%` }} />
      <span>
        <span className="unseen">{`${label}: `}</span>
        {text}
      </span>
    </span>
  );
  return (
    <>
      <ul className="clock-bars" aria-label={t('dash.clocks')}>
        {rows.map(row => {
          const few = row.n.count < fewCases;
          const to = claims(row.n);
          const n = t('dash.nClaims', { count: row.n.count, written: count(row.n.count) });
          const missed = claims(row.missed);
          const missedSaid = t('dash.missedCount', { count: row.missed.count, tally: tally(row.missed) });
          return (
            <li key={row.value ?? ''} data-small={few || undefined}>
              <span className="bar-name">{nameOf(row)}</span>
              <span>
                {bar('solid', t('dash.customerClock'), row.medianHours, reached(row.medianHours))}
                {bar('hatched', t('dash.teamClock'), row.teamMedianHours)}
              </span>
              <span className="clock-notes">
                <span>
                  {to ? (
                    <Link to={to} aria-label={`${nameOf(row)}: ${n}`}>
                      {n}
                    </Link>
                  ) : (
                    n
                  )}
                  {few && <span className="muted"> ({t('dash.small')})</span>}
                </span>
                <span className="muted">{t('dash.inTargetNote', { share: share(row.withinTarget) })}</span>
                <span>
                  {missed && (
                    <Link to={missed} aria-label={`${nameOf(row)}: ${missedSaid}`}>
                      {missedSaid}
                    </Link>
                  )}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
      <Legend
        entries={[
          { key: 'customer', label: t('dash.customerClock'), look: 'solid', colour: 'var(--not-yet)' },
          { key: 'team', label: t('dash.teamClock'), look: 'hatched', colour: 'var(--accent)' },
        ]}
      />
    </>
  );
}
