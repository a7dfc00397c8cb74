import { type Instant, instantAt, millisecondsOf } from '../../calendar.ts';
import type { Segment } from '../episodesOf.ts';
import { type Interval, lengthOf } from '../intervals.ts';
import type { WorkingCalendar } from '../workingCalendar/workingCalendarSchema.ts';
import { workingIntervals } from '../workingCalendar/workingIntervals.ts';
import { addWorkingDays, addWorkingTime, workingTimeBetween } from '../workingCalendar/workingTime.ts';
import type { Limit } from './customerLimit.ts';
import type { Stretch } from './stretchesOf.ts';
import type { Threshold } from './targetPolicySchema.ts';

/** What ticked of the team's clock in a stretch: the time that waited on the team, inside its working calendar. */
export function teamTime(segments: readonly Segment[], { from, to }: Stretch, calendar: WorkingCalendar): Interval[] {
  const [start, stop] = [millisecondsOf(from), millisecondsOf(to)];
  if (start >= stop) return [];
  return segments.flatMap(segment => {
    if (segment.party !== 'team') return [];
    const begin = Math.max(start, millisecondsOf(segment.from));
    return workingIntervals(calendar, begin, Math.min(stop, millisecondsOf(segment.to)));
  });
}

/** A threshold as working time, in milliseconds: working days are what the calendar works from the start to the same time so many working days later. */
export function teamBudget(threshold: Threshold, from: Instant, calendar: WorkingCalendar): number {
  switch (threshold.kind) {
    case 'working_days':
      return workingTimeBetween(calendar, from, addWorkingDays(calendar, from, threshold.days));
    case 'days':
      return threshold.days * 86_400_000;
    case 'duration':
      return Math.round(threshold.hours * 3_600_000);
    default:
      throw new RangeError(`threshold.kind: "${threshold.kind}" cannot be measured on the team's clock`);
  }
}

/** When the budget is used up and when overdrawn: in what has ticked, else in what would tick from `to` on if the claim stayed with the team. */
export function teamLimit(ticked: readonly Interval[], budget: number, to: Instant, calendar: WorkingCalendar): Limit {
  const after = (wanted: number) => reached(ticked, wanted) ?? addWorkingTime(calendar, to, wanted - lengthOf(ticked));
  return { dueAt: after(budget), lateFrom: after(budget + 1) };
}

function reached(ticked: readonly Interval[], wanted: number): Instant | undefined {
  let left = wanted;
  for (const { from, to } of ticked) {
    if (to - from >= left) return instantAt(from + left);
    left -= to - from;
  }
  return undefined;
}
