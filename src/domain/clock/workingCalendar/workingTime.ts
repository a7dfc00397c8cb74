import { type Instant, instantAt, millisecondsOf } from '../../calendar.ts';
import { lengthOf } from '../intervals.ts';
import { clockReading, localMoment } from './localMoment.ts';
import type { WorkingCalendar } from './workingCalendarSchema.ts';
import { workingDay, workingIntervals } from './workingIntervals.ts';

const dayMs = 86_400_000;
/** How far ahead working time is looked for before a calendar counts as closed for good: ten years. */
const farthestMs = 3653 * dayMs;

/** The working time between two instants, in milliseconds; 0 when the second is not after the first. */
export function workingTimeBetween(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  return lengthOf(workingIntervals(calendar, millisecondsOf(from), millisecondsOf(to)));
}

/**
 * The first instant at which so many milliseconds of working time have passed since another (itself for none). Throws a RangeError on a negative
 * time, and where a calendar has not so much working time within the next ten years.
 */
export function addWorkingTime(calendar: WorkingCalendar, from: Instant, milliseconds: number): Instant {
  if (!(milliseconds >= 0)) throw new RangeError(`working time to add: ${milliseconds} is not 0 or more milliseconds`);
  const start = millisecondsOf(from);
  if (milliseconds === 0) return from;
  let left = milliseconds;
  // Steps that grow: most deadlines are days away, few are months.
  for (let [at, step] = [start, 7 * dayMs]; at < start + farthestMs; at += step, step *= 2) {
    for (const interval of workingIntervals(calendar, at, Math.min(at + step, start + farthestMs))) {
      if (interval.to - interval.from >= left) return instantAt(interval.from + left);
      left -= interval.to - interval.from;
    }
  }
  throw new RangeError(
    `calendar "${calendar.id}" has not ${milliseconds} ms of working time in the ten years from ${from}`,
  );
}

/**
 * The same time of day so many working days later. A working day is a civil day of the calendar's zone with any working hours; an instant outside
 * the hours counts as the next moment at which work begins. On a calendar whose days are alike this is as much working time as so many days have.
 */
export function addWorkingDays(calendar: WorkingCalendar, from: Instant, days: number): Instant {
  const start = millisecondsOf(addWorkingTime(calendar, from, 1)) - 1;
  const { zone, isWorking } = workingDay(calendar, start);
  const { day, ofDay } = clockReading(start, zone);
  let target = day;
  for (let counted = 0; counted < days; ) {
    target += 1;
    if (target - day > farthestMs / dayMs)
      throw new RangeError(`calendar "${calendar.id}" has not ${days} working days in the ten years from ${from}`);
    if (isWorking(target)) counted += 1;
  }
  return instantAt(localMoment(target, ofDay, zone));
}
