import { type DayNumber, dayNumber } from '#domain/calendar.ts';
import { houseZone } from '#domain/clock/houseZone.ts';
import { isWhole } from '#store/measures/isWhole.ts';
import type { DaySpan } from '#store/measures/rollup/blocksOf.ts';
import type { Days, Frame } from './frameOf.ts';
import { hasDaysOf } from './hasDaysOf.ts';

/** The days of a frame as the counts that are kept know them: whole days of the house, in its zone. */
export type KeptSpans = { zone: string; period: DaySpan; before: DaySpan; days: DayNumber[]; weeks: DayNumber[] };

/** Undefined where a question cannot be answered from the counts that are kept: of some claims only, by other dates than the opening, or in a zone whose days begin at other moments than the house's. */
export function keptSpans(frame: Frame): KeptSpans | undefined {
  const { cohort, chosen, zone, settings, before, to } = frame;
  const house = houseZone(settings);
  const asked = { from: dayNumber(before.from), to: dayNumber(to) };
  if (cohort !== 'opened' || !isWhole(chosen) || !hasDaysOf(house, zone, asked)) return undefined;
  const after = asked.to + 1;
  return {
    zone: house,
    period: spanOf(frame),
    before: spanOf(before),
    days: [...frame.days.map(day => dayNumber(day)), after],
    weeks: [...frame.weeks.map(({ from }) => dayNumber(from)), after],
  };
}

function spanOf({ from, to }: Days): DaySpan {
  return { from: dayNumber(from), to: dayNumber(to) + 1 };
}
