import type { DayNumber } from '../../calendar.ts';
import { type Expected, type Forecast, forecastDays, forecastThen, type Spread } from './forecastBreaches.ts';
import type { TargetCell } from './targetCell.ts';
import { targetHistory } from './targetHistory.ts';

/** A week as it was forecast at its beginning, from what was known then, and as it came. */
export type BacktestWeek = Expected & { from: DayNumber; actual: number; covered: boolean };
/** `daysCovered`: the share of single days whose interval covered them. */
export type Backtest = {
  weeks: BacktestWeek[];
  covered: number | undefined;
  daysCovered: number | undefined;
  spread: Spread;
};

/** Until forecasts have shown how far they miss: by a fifth, counted as so many weeks. */
const spreadBefore = 0.04;
const weightBefore = 4;

/** One forecast with what came. */
type Tried = { at: DayNumber; forecast: Forecast; actual: number[] };

/**
 * Forecasts of past weeks, each made at its beginning from nothing that came later, held against what came. The first `learn` of them only show how far forecasts miss beyond chance;
 * each later week's interval is as wide as the weeks before it ask for (a rolling origin: Tashman 2000, Int. J. Forecasting 16: 437-450). `spread` is what all of them
 * together show, for the weeks to come. The weeks end before `today`.
 */
export function forecastBacktest(
  cells: readonly TargetCell[],
  { today, weeks, learn }: { today: DayNumber; weeks: number; learn: number },
): Backtest {
  const history = targetHistory(cells);
  if (history === undefined) return { weeks: [], covered: undefined, daysCovered: undefined, spread: spreadOf([]) };
  const missed = missedByDay(cells);
  const first = history.begun[0]!.start;
  const tried: Tried[] = [];
  const told: BacktestWeek[] = [];
  let [days, daysCovered] = [0, 0];
  for (let i = weeks + learn; i >= 1; i -= 1) {
    const at = today - i * forecastDays;
    // Nothing can be told before the first targets have had time to fall due.
    if (at < first + history.usual + forecastDays) continue;
    const forecast = forecastThen(history, at, spreadOf(tried));
    const actual = forecast.days.map(({ day }) => missed.get(day) ?? 0);
    if (i <= weeks) {
      const total = actual.reduce((sum, count) => sum + count, 0);
      told.push({ ...forecast.total, from: at, actual: total, covered: covers(forecast.total, total) });
      days += actual.length;
      daysCovered += actual.filter((count, day) => covers(forecast.days[day]!, count)).length;
    }
    tried.push({ at, forecast, actual });
  }
  const covered = told.length > 0 ? told.filter(week => week.covered).length / told.length : undefined;
  return { weeks: told, covered, daysCovered: days > 0 ? daysCovered / days : undefined, spread: spreadOf(tried) };
}

const covers = ({ lower, upper }: Expected, count: number) => lower <= count && count <= upper;

function missedByDay(cells: readonly TargetCell[]): Map<DayNumber, number> {
  const missed = new Map<DayNumber, number>();
  for (const { due, outcome, count } of cells) {
    if (outcome === 'missed') missed.set(due!, (missed.get(due!) ?? 0) + count);
  }
  return missed;
}

/** By the method of moments: how much more the squared errors are than the variance says, as a part of the squared means. */
function spreadOf(tried: readonly Tried[]): Spread {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    day: excess(
      tried.flatMap(({ forecast, actual }) => forecast.days.map((day, i) => ({ ...day, actual: actual[i]! }))),
    ),
    total: excess(tried.map(({ forecast, actual }) => ({ ...forecast.total, actual: sum(actual) }))),
  };
}

function excess(cases: readonly (Pick<Expected, 'mean' | 'variance'> & { actual: number })[]): number {
  if (cases.length === 0) return spreadBefore;
  const squares = cases.reduce((sum, { mean }) => sum + mean ** 2, 0);
  const beyond = cases.reduce((sum, { mean, variance, actual }) => sum + (actual - mean) ** 2 - variance, 0);
  const before = (weightBefore * squares) / cases.length;
  if (squares === 0) return spreadBefore;
  return Math.max(0, (beyond + spreadBefore * before) / (squares + before));
}
