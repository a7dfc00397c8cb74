import { type DayNumber, dateText, dayNumber, millisecondsOf, startOfDayNumber, weekdayOf } from '../../calendar.ts';
import { type Interval, intersection, normalised } from '../intervals.ts';
import { clockReading, localMoment } from './localMoment.ts';
import { type CalendarVersion, type Shift, type WorkingCalendar, weekdays } from './workingCalendarSchema.ts';

/** A version with the time during which it holds, and the hours of the days that were looked up. */
type Reign = Interval & {
  version: CalendarVersion;
  exceptions: ReadonlyMap<string, readonly Shift[]>;
  days: Map<DayNumber, readonly Interval[]>;
};

const reigns = new WeakMap<WorkingCalendar, readonly Reign[]>();

/**
 * The working time of a calendar between two moments (epoch milliseconds), in order, as intervals that neither touch nor overlap. Each moment is
 * judged by the version that holds then.
 */
export function workingIntervals(calendar: WorkingCalendar, from: number, to: number): readonly Interval[] {
  const found: Interval[] = [];
  for (const reign of reignsOf(calendar)) {
    const [start, end] = [Math.max(from, reign.from), Math.min(to, reign.to)];
    if (start >= end) continue;
    const last = clockReading(end - 1, reign.version.zone).day;
    for (let { day } = clockReading(start, reign.version.zone); day <= last; day += 1) {
      for (const shift of hoursOf(reign, day)) {
        const [begin, finish] = [Math.max(start, shift.from), Math.min(end, shift.to)];
        if (begin < finish) found.push({ from: begin, to: finish });
      }
    }
  }
  return normalised(found);
}

/** The working time of a whole civil day, in the zone of the version that holds at a moment. */
export function workingDay(
  calendar: WorkingCalendar,
  at: number,
): { zone: string; isWorking: (day: DayNumber) => boolean } {
  const reign = reignsOf(calendar).find(({ from, to }) => from <= at && at < to)!;
  const { zone } = reign.version;
  return {
    zone,
    isWorking: day => workingIntervals(calendar, startOf(day, zone), startOf(day + 1, zone)).length > 0,
  };
}

function startOf(day: DayNumber, zone: string): number {
  return millisecondsOf(startOfDayNumber(day, zone));
}

function reignsOf(calendar: WorkingCalendar): readonly Reign[] {
  const known = reigns.get(calendar);
  if (known !== undefined) return known;
  const starts = calendar.versions.map(({ validFrom, zone }) => startOf(dayNumber(validFrom), zone));
  const read = calendar.versions.map((version, i) => ({
    version,
    from: i === 0 ? Number.NEGATIVE_INFINITY : starts[i]!,
    to: starts[i + 1] ?? Number.POSITIVE_INFINITY,
    exceptions: new Map(version.exceptions.map(({ date, hours }) => [date, hours])),
    days: new Map(),
  }));
  reigns.set(calendar, read);
  return read;
}

function hoursOf({ version, exceptions, days }: Reign, day: DayNumber): readonly Interval[] {
  const known = days.get(day);
  if (known !== undefined) return known;
  const shifts = exceptions.get(dateText(day)) ?? version.week[weekdays[weekdayOf(day) - 1]!];
  const moments = shifts.map(({ start, end }) => ({
    from: localMoment(day, ofDay(start), version.zone),
    to: localMoment(day, ofDay(end), version.zone),
  }));
  const [start, end] = [startOf(day, version.zone), startOf(day + 1, version.zone)];
  const hours = intersection(moments, [{ from: start, to: end }]);
  days.set(day, hours);
  return hours;
}

function ofDay(time: string): number {
  const [hours, minutes] = time.split(':').map(Number) as [number, number];
  return (hours * 60 + minutes) * 60_000;
}
