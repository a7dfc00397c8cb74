import type { Kysely } from 'kysely';
import {
  addDays,
  type CivilDate,
  dateText,
  dayOf,
  type Instant,
  millisecondsOf,
  startOfDay,
} from '#domain/calendar.ts';
import type { ClockSettings } from '#domain/clock/clockSettings.ts';
import { forecastBacktest } from '#domain/clock/figures/forecastBacktest.ts';
import { type Expected, forecastBreaches, forecastDays, learningDays } from '#domain/clock/figures/forecastBreaches.ts';
import { houseZone } from '#domain/clock/houseZone.ts';
import { workingTimeBetween } from '#domain/clock/workingCalendar/workingTime.ts';
import type { Database } from '#store/schema.ts';
import { readClockSettings } from '#store/settings/readClockSettings.ts';
import type { Where } from '../schemas/dashboardMark.ts';
import type { ForecastFigure, ForecastQuery } from '../schemas/forecast.ts';
import { aboutFigure } from './aboutFigure.ts';
import { markOf } from './markOf.ts';
import { readPromises } from './readPromises.ts';

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
  const day = dayOf(asOf, zone);
  const today = dateText(day);
  const past = (weeksTold + weeksLearnt) * forecastDays + learningDays + longestDays;
  const before = { from: addDays(today, -forecastDays), to: addDays(today, -1) };
  const asked = { metric, chosen, zone, since: day - past, dueFrom: day - forecastDays, today: day, asOf };
  const { cells, due } = await readPromises(db, asked, settings);
  const came = due.find(one => one.metric === metric && one.clock === 'customer');
  const { weeks, covered, spread } = forecastBacktest(cells, { today: day, weeks: weeksTold, learn: weeksLearnt });
  const leftOfToday = leftOf(today, zone, settings, asOf);
  const { days, total } = forecastBreaches(cells, { today: day, leftOfToday }, spread);
  const n = days.reduce((sum, { open }) => sum + open, 0);
  const running = (dueFrom: CivilDate, dueTo: CivilDate): Where => {
    return { target: metric, standing: 'running', dueFrom, dueTo };
  };
  return {
    about: aboutFigure(
      { definition: 'forecast', cohort: 'running', n, forecast: { mean: total.mean, weeks } },
      { zone, asOf, settings },
    ),
    metric,
    due: markOf(n, running(today, addDays(today, forecastDays - 1))),
    days: days.map(({ day: number, open, coming, ...told }) => {
      const on = dateText(number);
      return { day: on, due: markOf(open, running(on, on)), coming, ...shown(told) };
    }),
    total: shown(total),
    before: {
      ...before,
      missed: markOf(came?.missed ?? 0, { target: metric, standing: 'missed', dueFrom: before.from, dueTo: before.to }),
    },
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
