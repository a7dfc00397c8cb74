import { useState } from 'react';
import type { Dashboard } from '#api/schemas/dashboard.ts';
import type { ForecastFigure } from '#api/schemas/forecast.ts';
import { metricWords } from '#domain/clockWords.ts';
import { fewCases } from '#domain/fewCases.ts';
import { useFault } from '../data/useFault.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import type { About } from './AboutLine.tsx';
import { Bars } from './Bars.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { ForecastTried } from './ForecastTried.tsx';
import { Segments } from './Segments.tsx';
import { Tile } from './Tile.tsx';
import { useCells } from './useCells.ts';
import { useFigures } from './useFigures.ts';
import { useForecast } from './useForecast.ts';

const metrics = ['refund', 'decision'] as const;

/** Whether it will get worse: what is expected to be missed on each of the coming days, and how well that was told before. */
export function ForecastTile({ dashboard, claims }: { dashboard: Dashboard; claims: ClaimsOf }) {
  const t = useT();
  const word = useWord();
  const fault = useFault();
  const date = useDate();
  const { count } = useFigures();
  const { ofMark } = useCells();
  const [metric, setMetric] = useState<ForecastFigure['metric']>('refund');
  const { data, error } = useForecast(dashboard, metric);
  if (data === undefined)
    return (
      <section className="tile" data-span={6} aria-busy={!error} aria-label={t('dash.q.forecast')}>
        <h2>{t('dash.q.forecast')}</h2>
        {error && <p role="alert">{fault(error)}</p>}
      </section>
    );
  const { n, days, total, zone, asOf } = data;
  const about: About = {
    definition: 'forecast',
    cohort: 'running',
    n,
    censored: 0,
    zone,
    calendar: null,
    asOf,
    warnings: n > 0 && n < fewCases ? [{ code: 'few', count: n }] : [],
  };
  const range = ({ lower, upper }: Pick<typeof total, 'lower' | 'upper'>) =>
    t('dash.range', { lower: count(lower), upper: count(upper) });
  const rounded = (mean: number) => count(Math.round(mean * 10) / 10);
  const markOf = ({ day, open }: (typeof days)[number]) => ({
    count: open,
    claims: open,
    where: { target: data.metric, standing: 'running' as const, dueFrom: day, dueTo: day },
  });
  return (
    <Tile
      title={t('dash.q.forecast')}
      name={`forecast-${data.metric}`}
      about={about}
      claims={claims}
      choice={
        <Segments
          label={t('dash.promiseChoice')}
          choices={metrics.map(value => ({ value, label: word(metricWords[value]) }))}
          chosen={metric}
          onChoose={setMetric}
        />
      }
      chart={
        <Bars
          label={t('dash.q.forecast')}
          claims={claims}
          bars={days.map(day => ({
            key: day.day,
            label: date(day.day),
            size: day.mean,
            text: rounded(day.mean),
            note: t('dash.forecastNote', { range: range(day), open: count(day.open) }),
            mark: markOf(day),
            tone: 'fail',
          }))}
        />
      }
      table={{
        columns: [t('dash.day'), t('dash.expected'), t('dash.eightOfTen'), t('dash.fallDue')],
        rows: days.map(day => ({
          key: day.day,
          cells: [
            { text: date(day.day), value: day.day },
            { text: rounded(day.mean), value: day.mean },
            { text: range(day) },
            ofMark(markOf(day)),
          ],
        })),
      }}
    >
      <div>
        <p className="headline">{t('dash.forecastHead', { mean: rounded(total.mean) })}</p>
        <p className="muted">{t('dash.forecastRange', { range: range(total), n: count(n) })}</p>
      </div>
      <ForecastTried backtest={data.backtest} range={range} rounded={rounded} />
    </Tile>
  );
}
