import { addDays, type CivilDate, type DayNumber, dayNumber, startOfDay } from '#domain/calendar.ts';
import { houseZone } from '#domain/clock/houseZone.ts';
import { isWhole } from '#store/measures/isWhole.ts';
import type { DaySpan } from '#store/measures/rollup/blocksOf.ts';
import type { Days, Frame } from './frameOf.ts';

/** The days of a frame as the counts that are kept know them: whole days of the house, in its zone. */
export type KeptSpans = { zone: string; period: DaySpan; before: DaySpan; days: DayNumber[]; weeks: DayNumber[] };

/** Undefined where a question cannot be answered from the counts that are kept: of some claims only, by other dates than the opening, or in a zone whose days begin at other moments than the house's. */
export function keptSpans(frame: Frame): KeptSpans | undefined {
  const { cohort, chosen } = frame;
  if (cohort !== 'opened' || !isWhole(chosen) || !hasHouseDays(frame)) return undefined;
  const after = dayNumber(frame.to) + 1;
  return {
    zone: houseZone(frame.settings),
    period: spanOf(frame),
    before: spanOf(frame.before),
    days: [...frame.days.map(day => dayNumber(day)), after],
    weeks: [...frame.weeks.map(({ from }) => dayNumber(from)), after],
  };
}

function spanOf({ from, to }: Days): DaySpan {
  const number = (day: CivilDate) => dayNumber(day);
  return { from: number(from), to: number(to) + 1 };
}

/** Whether all days that are asked for begin and end with those of the house: each of the period, and of the one before it the first. */
function hasHouseDays({ zone, settings, days, to, bounds, before }: Frame): boolean {
  const house = houseZone(settings);
  if (zone === house) return true;
  const begins = [...days, addDays(to, 1)].every((day, i) => startOfDay(day, house) === bounds[i]);
  return begins && startOfDay(before.from, house) === before.period.from;
}
