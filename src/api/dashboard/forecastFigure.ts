import type { Kysely } from 'kysely';
import {
  addDays,
  civilDateOf,
  dateText,
  dayNumber,
  type Instant,
  millisecondsOf,
  startOfDay,
} from '#domain/calendar.ts';
import type { ClockSettings } from '#domain/clock/clockSettings.ts';
import { forecastBacktest } from '#domain/clock/figures/forecastBacktest.ts';
import { type Expected, forecastBreaches, forecastDays, learningDays } from '#domain/clock/figures/forecastBreaches.ts';
import { houseZone } from '#domain/clock/houseZone.ts';
import { workingTimeBetween } from '#domain/clock/workingCalendar/workingTime.ts';
import { targetCells } from '#store/measures/targetCells.ts';
import type { Database } from '#store/schema.ts';
import { readClockSettings } from '#store/settings/readClockSettings.ts';
import type { ForecastFigure, ForecastQuery } from '../schemas/forecast.ts';

/** The weeks told, and those before them that only show how far forecasts miss. */
const weeksTold = 12;
const weeksLearnt = 8;
/** What began so many days (of the longest promise) before the first week is still open in it. */
const longestDays = 30;

/** What will be missed of a promise in the coming days, and how well that was told in the past weeks. */
export async function forecastFigure(
  db: Kysely<Database>,
  { metric, zone: theirs, ...chosen }: ForecastQuery,
  asOf: Instant,
): Promise<ForecastFigure> {
  const settings = await readClockSettings(db);
  const zone = theirs ?? houseZone(settings);
  const today = civilDateOf(asOf, zone);
  const past = (weeksTold + weeksLearnt) * forecastDays + learningDays + longestDays;
  const since = startOfDay(addDays(today, -past), zone);
  const cells = await targetCells(db, metric, chosen, { since, asOf, zone });
  const day = dayNumber(today);
  const { weeks, covered, spread } = forecastBacktest(cells, { today: day, weeks: weeksTold, learn: weeksLearnt });
  const leftOfToday = leftOf(today, zone, settings, asOf);
  const { days, total } = forecastBreaches(cells, { today: day, leftOfToday }, spread);
  return {
    metric,
    asOf,
    zone,
    n: days.reduce((sum, { open }) => sum + open, 0),
    days: days.map(({ day: on, open, coming, ...told }) => ({ day: dateText(on), open, coming, ...shown(told) })),
    total: shown(total),
    backtest: {
      weeks: weeks.map(({ from, actual, covered: within, ...told }) => ({
        from: dateText(from),
        actual,
        covered: within,
        ...shown(told),
      })),
      covered: covered ?? null,
    },
  };
}

const shown = ({ mean, lower, upper }: Expected) => ({ mean, lower, upper });

/** What part of today's work is still to come; of a day without any, of the day itself. */
function leftOf(today: string, zone: string, { calendar }: ClockSettings, asOf: Instant): number {
  const [begin, end] = [startOfDay(today, zone), startOfDay(addDays(today, 1), zone)];
  const work = workingTimeBetween(calendar, begin, end);
  if (work > 0) return workingTimeBetween(calendar, asOf, end) / work;
  return (millisecondsOf(end) - millisecondsOf(asOf)) / (millisecondsOf(end) - millisecondsOf(begin));
}
