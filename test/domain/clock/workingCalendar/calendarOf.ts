import { type WorkingCalendar, workingCalendarSchema } from '#domain/clock/workingCalendar/workingCalendarSchema.ts';

/** Shifts as in `9-12:30 14-18`; an empty text is a day off. */
export function shifts(text: string) {
  const time = (hours: string) => (hours.includes(':') ? hours : `${hours}:00`).padStart(5, '0');
  return text
    .split(' ')
    .filter(Boolean)
    .map(shift => {
      const [start, end] = shift.split('-') as [string, string];
      return { start: time(start), end: time(end) };
    });
}

/** A week of the same hours from Monday to Friday, and others at its end. */
export function weekOf(hours: string, saturday = '', sunday = '') {
  const day = shifts(hours);
  const weekend = { saturday: shifts(saturday), sunday: shifts(sunday) };
  return { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, ...weekend };
}

export function calendarOf(versions: unknown[]): WorkingCalendar {
  return workingCalendarSchema.parse({ id: 'team', name: 'Team', versions });
}

/** Monday to Friday, 9 to 17, in Paris. */
export const paris = calendarOf([{ validFrom: '2000-01-01', zone: 'Europe/Paris', week: weekOf('9-17') }]);
