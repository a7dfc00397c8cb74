import type { ForecastFigure } from '../schemas/forecast.ts';
import type { ReportFormats } from './reportFormats.ts';
import type { ReportSection } from './reportSection.ts';

/** What the coming days are likely to bring, and how well that was told before. */
export function forecastSection(
  { days, total, backtest, about: { n } }: ForecastFigure,
  formats: ReportFormats,
): ReportSection {
  const { say, count, date } = formats;
  const interval = ({ lower, upper }: { lower: number; upper: number }) => `${count(lower)} – ${count(upper)}`;
  const values = { mean: count(total.mean), lower: count(total.lower), upper: count(total.upper) };
  const covered = backtest.weeks.filter(week => week.covered).length;
  const tried =
    backtest.weeks.length > 0
      ? say('tried', { weeks: count(backtest.weeks.length), covered: count(covered) })
      : say('untried');
  const most = Math.max(1, ...days.map(({ upper }) => upper));
  return {
    title: say('forecast'),
    headline: say('expected', values),
    about: `${say('aboutForecast', { tried })} n = ${count(n)}.`,
    columns: [say('day'), say('mean'), say('interval'), say('fallDue')],
    rows: days.map(day => ({
      cells: [date(day.day), count(day.mean), interval(day), count(day.due.count)],
      share: day.mean / most,
      tone: 'bad',
    })),
  };
}
