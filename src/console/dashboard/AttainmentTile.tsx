import { Link } from 'react-router-dom';
import type { Dashboard } from '#api/schemas/dashboard.ts';
import type { AttainmentFigure } from '#api/schemas/dashboardFigures.ts';
import { metricWords } from '#domain/clockWords.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { ChangeLine } from './ChangeLine.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { Headline } from './Headline.tsx';
import { Tile } from './Tile.tsx';
import type { TableRow } from './table.ts';
import { useCells } from './useCells.ts';
import { useFigures } from './useFigures.ts';
import { usePromised } from './usePromised.ts';
import { useTally } from './useTally.ts';
import { WeeksChart } from './WeeksChart.tsx';

type Props = { figure: AttainmentFigure; dashboard: Dashboard; claims: ClaimsOf };

/** Whether a promise is kept: the share, against the period before, and its weeks. */
export function AttainmentTile({ figure, dashboard, claims }: Props) {
  const t = useT();
  const word = useWord();
  const date = useDate();
  const { share, count } = useFigures();
  const promised = usePromised();
  const tally = useTally();
  const { ofMark, ofShare } = useCells();
  const { about, metric, met, missed, stillOpen, share: kept, change, weeks } = figure;
  const title = metric === 'refund' ? t('dash.q.kept') : word(metricWords[metric]);
  const row = (
    days: Pick<Dashboard, 'from' | 'to'>,
    name: string,
    { met, missed, share: of }: Pick<typeof figure, 'met' | 'missed'> & { share: number | null },
  ): TableRow => ({
    key: name,
    cells: [{ text: name, value: `${days.from}/${days.to}` }, ofMark(met), ofMark(missed), ofShare(of)],
  });
  const late = claims(missed);
  const open = claims(stillOpen);
  return (
    <Tile
      title={title}
      name={`kept-${metric}`}
      about={about}
      claims={claims}
      span={4}
      chart={<WeeksChart name={title} weeks={weeks} claims={claims} />}
      table={{
        columns: [t('dash.weekColumn'), t('dash.met'), t('dash.missed'), { name: t('dash.share'), unit: 'share' }],
        rows: [
          row(dashboard, t('dash.wholePeriod'), { met, missed, share: kept.value }),
          ...weeks.map(week => row(week, t('dash.week', { from: date(week.from), to: date(week.to) }), week)),
        ],
      }}
    >
      <div>
        <Headline answer={share(kept.value)} of={t(`dash.keptWithin.${metric}`, { time: promised(figure.promised) })} />
        <p className="muted">
          {late ? (
            <Link to={late}>
              {t(missed.claims < missed.count ? 'dash.missedOfClaims' : 'dash.missedOf', {
                missed: count(missed.count),
                n: count(about.n),
                count: missed.claims,
              })}
            </Link>
          ) : (
            t('dash.missedNone', { n: count(about.n) })
          )}
          {open && (
            <>
              {' · '}
              <Link to={open}>{t('dash.ofThemOpen', { count: stillOpen.count, tally: tally(stillOpen) })}</Link>
            </>
          )}
        </p>
        <ChangeLine change={change} period={dashboard} />
      </div>
    </Tile>
  );
}
