import { Temporal } from 'temporal-polyfill';
import { type DayNumber, dateText, dayNumber, weekdayOf } from '../calendar.ts';
import type { Unit } from './windowSchema.ts';

export const unitNames: Record<Unit, string> = {
  civil_days: 'civil days',
  working_days: 'working days',
  civil_years: 'civil years',
};

/**
 * The day that lies `count` units after a day, which itself is not counted. Working days are Monday to Friday but for the holidays
 * (`YYYY-MM-DD`); a year after 29 February ends on 28 February, as in Temporal.
 */
export function countDays(from: DayNumber, count: number, unit: Unit, holidays: readonly string[]): DayNumber {
  switch (unit) {
    case 'civil_days':
      return from + count;
    case 'working_days':
      return afterWorkingDays(from, count, holidays);
    case 'civil_years':
      return dayNumber(Temporal.PlainDate.from(dateText(from)).add({ years: count }).toString());
  }
}

/** The day itself when it is a working day, else the next one. */
export function nextWorkingDay(day: DayNumber, holidays: readonly string[]): DayNumber {
  let next = day;
  while (!isWorkingDay(next, holidays)) next += 1;
  return next;
}

function afterWorkingDays(from: DayNumber, count: number, holidays: readonly string[]): DayNumber {
  let day = from;
  for (let counted = 0; counted < count; counted += 1) day = nextWorkingDay(day + 1, holidays);
  return day;
}

function isWorkingDay(day: DayNumber, holidays: readonly string[]): boolean {
  return weekdayOf(day) <= 5 && !holidays.includes(dateText(day));
}
