import { useState } from 'react';
import { Link, useLocation } from 'react-router-dom';
import type { Dashboard } from '#api/schemas/dashboard.ts';
import type { ForecastFigure } from '#api/schemas/forecast.ts';
import { metricWords } from '#domain/clockWords.ts';
import { useFault } from '../data/useFault.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { Bars } from './Bars.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { readDashboardAddress } from './dashboardAddress.ts';
import { ForecastTried } from './ForecastTried.tsx';
import { Headline } from './Headline.tsx';
import { LastWeekLine } from './LastWeekLine.tsx';
import { Segments } from './Segments.tsx';
import { Tile } from './Tile.tsx';
import { useCells } from './useCells.ts';
import { useFigures } from './useFigures.ts';
import { useForecast } from './useForecast.ts';

const metrics = ['refund', 'decision'] as const;

/** Whether it will get worse: what is expected to be missed on each of the coming days beside last week, and how well that was told before. */
export function ForecastTile({ dashboard, claims }: { dashboard: Dashboard; claims: ClaimsOf }) {
  const t = useT();
  const word = useWord();
  const fault = useFault();
  const date = useDate();
  const { count } = useFigures();
  const { ofMark } = useCells();
  const [metric, setMetric] = useState<ForecastFigure['metric']>('refund');
  const { data, error } = useForecast(readDashboardAddress(useLocation().search), metric);
  if (data === undefined)
    return (
      <section className="tile" data-span={6} aria-busy={!error} aria-label={t('dash.q.forecast')}>
        <h2>{t('dash.q.forecast')}</h2>
        {error && <p role="alert">{fault(error)}</p>}
      </section>
    );
  const { about, due, days, total, before } = data;
  const range = ({ lower, upper }: Pick<typeof total, 'lower' | 'upper'>) =>
    t('dash.range', { lower: count(lower), upper: count(upper) });
  const allDue = claims(due);
  const dueSaid = t('dash.openPromises', { count: due.count, written: count(due.count) });
  const dueLink = allDue ? <Link to={allDue}>{dueSaid}</Link> : dueSaid;
  const missed = Math.round(total.mean);
  // Of claims that are not there yet, those that are expected are of no open promise.
  const ofTheOpen = days.reduce((sum, { coming }) => sum + coming, 0) < 0.5 && missed <= due.count;
  const rounded = (mean: number) => count(Math.round(mean * 10) / 10);
  const bars = days.map(day => {
    const [on, expected] = [date(day.day), rounded(day.mean)];
    const values = { day: on, expected, range: range(day), count: day.due.count, written: count(day.due.count) };
    return {
      key: day.day,
      label: on,
      size: day.mean,
      text: t('dash.forecastDay', values),
      mark: day.due,
      way: { text: t('dash.dueThen', values), hint: t('dash.forecastHint', values) },
      tone: 'fail' as const,
    };
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
        <>
          <Bars label={t('dash.q.forecast')} claims={claims} bars={bars} />
          <p className="readout">{t('dash.forecastLead')}</p>
        </>
      }
      foot={<ForecastTried backtest={data.backtest} range={range} rounded={rounded} />}
      table={{
        columns: [
          t('dash.day'),
          { name: t('dash.expected'), unit: 'mean' },
          { name: t('dash.interval80'), unit: 'range' },
          t('dash.fallDue'),
        ],
        rows: days.map(day => ({
          key: day.day,
          cells: [
            { text: date(day.day), value: day.day },
            { text: rounded(day.mean), value: day.mean },
            { text: range(day), value: [day.lower, day.upper] },
            ofMark(day.due),
          ],
        })),
      }}
    >
      <div>
        <Headline
          answer={count(missed)}
          of={
            <>
              {ofTheOpen && (
                <>
                  {t('dash.forecastOf')} {dueLink}{' '}
                </>
              )}
              {t('dash.forecastHead', { count: missed })}
            </>
          }
        />
        <div className="forecast-lines">
          <p className="muted">
            {t('dash.forecastRange', { range: range(total) })}
            {!ofTheOpen && (
              <>
                {' · '}
                {dueLink} {t('dash.forecastComing', { count: due.count })}
              </>
            )}
          </p>
          <LastWeekLine total={total} before={before} claims={claims} />
        </div>
      </div>
    </Tile>
  );
}
