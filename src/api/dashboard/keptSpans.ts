import { type CivilDate, type DayNumber, dayNumber } from '#domain/calendar.ts';
import { houseZone } from '#domain/clock/houseZone.ts';
import type { DaySpan } from '#store/measures/rollup/blocksOf.ts';
import type { Days, Frame } from './frameOf.ts';

/** The days of a frame as the counts that are kept know them: whole days of the house. */
export type KeptSpans = { period: DaySpan; before: DaySpan; days: DayNumber[]; weeks: DayNumber[] };

/** Undefined where a question cannot be answered from the counts that are kept: of some claims only, by other dates than the opening, or in another zone than the house's. */
export function keptSpans(frame: Frame): KeptSpans | undefined {
  const { zone, settings, cohort, chosen } = frame;
  const isWhole = Object.values(chosen).every(values => values === undefined || values.length === 0);
  if (zone !== houseZone(settings) || cohort !== 'opened' || !isWhole) return undefined;
  const after = dayNumber(frame.to) + 1;
  return {
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
