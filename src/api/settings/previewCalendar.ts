import { addDays, civilDateOf, type Instant, instantAt, millisecondsOf, startOfDay } from '#domain/calendar.ts';
import { lengthOf } from '#domain/clock/intervals.ts';
import type { CalendarVersion, WorkingCalendar } from '#domain/clock/workingCalendar/workingCalendarSchema.ts';
import { workingIntervals } from '#domain/clock/workingCalendar/workingIntervals.ts';
import type { CalendarPreview } from '../schemas/settings.ts';

const hourMs = 3_600_000;
const daysShown = 14;
const yearMs = 366 * 24 * hourMs;

/** What some hours come to: when work next begins from their first day or now on, how long a usual week is, and their first two weeks. */
export function previewCalendar(hours: CalendarVersion, now: Instant): CalendarPreview {
  const alone: WorkingCalendar = { id: 'preview', name: 'preview', versions: [hours] };
  const usual: WorkingCalendar = { ...alone, versions: [{ ...hours, exceptions: [] }] };
  const { validFrom, zone, exceptions } = hours;
  const today = civilDateOf(now, zone);
  const first = validFrom > today ? validFrom : today;
  const worked = (calendar: WorkingCalendar, from: string, days: number) =>
    lengthOf(workingIntervals(calendar, dayStart(from, zone), dayStart(addDays(from, days), zone))) / hourMs;
  const begin = Math.max(millisecondsOf(now), dayStart(first, zone));
  const next = workingIntervals(alone, begin, begin + yearMs)[0];
  return {
    opens: next === undefined ? null : instantAt(next.from),
    closes: next === undefined ? null : instantAt(next.to),
    usualWeekHours: worked(usual, first, 7),
    days: Array.from({ length: daysShown }, (_, i) => addDays(first, i)).map(date => {
      const exception = exceptions.find(one => one.date === date);
      return {
        date,
        hours: worked(alone, date, 1),
        exception: exception === undefined ? null : (exception.name ?? ''),
      };
    }),
  };
}

function dayStart(day: string, zone: string): number {
  return millisecondsOf(startOfDay(day, zone));
}
