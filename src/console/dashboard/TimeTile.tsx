import type { Dashboard } from '#api/schemas/dashboard.ts';
import type { TimeFigure } from '#api/schemas/dashboardFigures.ts';
import { useT } from '../i18n/useT.ts';
import { ChangeLine } from './ChangeLine.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { Numbers } from './Numbers.tsx';
import { Tile } from './Tile.tsx';
import { TimeChart } from './TimeChart.tsx';
import { useCells } from './useCells.ts';
import { useFigures } from './useFigures.ts';

type Props = { figure: TimeFigure; dashboard: Dashboard; claims: ClaimsOf };

/** How long something takes: the share that still waits, as time goes on. */
export function TimeTile({ figure, dashboard, claims }: Props) {
  const t = useT();
  const { share, hours, bound, count, time } = useFigures();
  const { ofMark, ofShare, ofBounds } = useCells();
  const { about, metric, unitHours, targetHours, all, others, running, withinTarget, median, p90, teamMedian } = figure;
  const title = t(`dash.time.${metric as 'decision'}`);
  const span = ({ value, lower, upper }: typeof median) =>
    value === null ? undefined : t('dash.between', { lower: bound(lower), upper: bound(upper) });
  const within =
    withinTarget.lower === null || withinTarget.upper === null
      ? undefined
      : t('dash.between', { lower: share(withinTarget.lower), upper: share(withinTarget.upper) });
  return (
    <Tile
      title={title}
      name={`time-to-${metric.replace('_', '-')}`}
      about={about}
      claims={claims}
      chart={<TimeChart name={title} figure={figure} claims={claims} />}
      table={{
        columns: [
          t(unitHours === 1 ? 'dash.afterHours' : 'dash.afterDays'),
          { name: t(`dash.left.${metric as 'decision'}`), unit: 'share' },
          { name: t('dash.interval'), unit: 'shares' },
          t('dash.reachedSince'),
          t('dash.watched'),
        ],
        rows: figure.curve.map(({ at, left, reached, watched, ...bounds }) => ({
          key: String(at),
          cells: [{ text: count(at), value: at }, ofShare(left), ofBounds(bounds), ofMark(reached), ofMark(watched)],
        })),
      }}
    >
      <Numbers
        numbers={[
          { label: t('dash.median'), text: hours(median.value), note: span(median) },
          { label: t('dash.p90'), text: hours(p90.value), note: span(p90) },
          ...(targetHours === null
            ? []
            : [
                {
                  label: t('dash.within', { target: hours(targetHours) }),
                  text: share(withinTarget.value),
                  note: within,
                },
              ]),
          ...(teamMedian === null
            ? []
            : [{ label: t('dash.teamMedian'), text: time(teamMedian), note: t('dash.teamMedianOf') }]),
          { label: t('dash.cases'), text: count(all.count), to: claims(all) },
          { label: t('dash.running'), text: count(running.count), to: claims(running) },
          ...(others.count > 0 ? [{ label: t('dash.otherwise'), text: count(others.count), to: claims(others) }] : []),
        ]}
      />
      {targetHours !== null && <ChangeLine change={figure.change} period={dashboard} />}
    </Tile>
  );
}
