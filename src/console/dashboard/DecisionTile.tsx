import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useT } from '../i18n/useT.ts';
import type { ClaimsOf } from './claimsOf.ts';
import { DecisionChart } from './DecisionChart.tsx';
import { FigureTable } from './FigureTable.tsx';
import { Numbers } from './Numbers.tsx';
import { Tile } from './Tile.tsx';
import { useFigures } from './useFigures.ts';

/** How long decisions take: the share that is not decided yet, day after day. */
export function DecisionTile({ dashboard, claims }: { dashboard: Dashboard; claims: ClaimsOf }) {
  const t = useT();
  const { share, hours, bound, count } = useFigures();
  const { about, withdrawn, targetHours, withinTarget, median, p90, curve } = dashboard.decision;
  const span = ({ lower, upper }: typeof median) => t('dash.between', { lower: bound(lower), upper: bound(upper) });
  const shares = ({ lower, upper }: typeof withinTarget) =>
    lower === null || upper === null ? undefined : t('dash.between', { lower: share(lower), upper: share(upper) });
  return (
    <Tile
      wide
      title={t('dash.decision')}
      about={about}
      chart={<DecisionChart curve={curve} targetDays={targetHours / 24} />}
      table={
        <FigureTable
          caption={t('dash.decision')}
          columns={[t('dash.afterDays'), t('dash.undecided'), t('dash.interval')]}
          rows={curve.map(({ day, undecided, lower, upper }) => ({
            key: String(day),
            cells: [
              { text: day },
              { text: share(undecided) },
              { text: lower === null || upper === null ? '–' : `${share(lower)} – ${share(upper)}` },
            ],
          }))}
        />
      }
    >
      <Numbers
        numbers={[
          {
            label: t('dash.median'),
            text: hours(median.value),
            note: median.value === null ? undefined : span(median),
          },
          { label: t('dash.p90'), text: hours(p90.value), note: p90.value === null ? undefined : span(p90) },
          {
            label: t('dash.within', { target: hours(targetHours) }),
            text: share(withinTarget.value),
            note: shares(withinTarget),
          },
          { label: t('dash.opened'), text: count(about.n), to: claims.opened(dashboard) },
        ]}
      />
      {withdrawn > 0 && <p className="muted">{t('dash.withdrawn', { count: withdrawn })}</p>}
    </Tile>
  );
}
