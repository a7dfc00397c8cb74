import { addDays, type CivilDate, type Instant, instantAt, millisecondsOf, weekdayOf } from '../calendar.ts';
import { clockReading, localMoment } from '../clock/workingCalendar/localMoment.ts';

export const rhythms = ['daily', 'weekly', 'monthly'] as const;
export type Rhythm = (typeof rhythms)[number];

/** When somebody gets the figures: at a full hour (0 to 23) by the clocks of their zone; `weekday` 1 is Monday, 7 Sunday, and counts of weekly ones; monthly ones come on the 1st. */
export type ReportSchedule = { rhythm: Rhythm; weekday: number; hour: number; zone: string };

/**
 * The first moment after another at which a report is due. An hour that the clocks skip comes when they have; one that comes twice counts the first time.
 */
export function nextReport({ rhythm, weekday, hour, zone }: ReportSchedule, after: Instant): Instant {
  const start = millisecondsOf(after);
  const { day: today } = clockReading(start, zone);
  for (let day = today; ; day += 1) {
    if (rhythm === 'weekly' && weekdayOf(day) !== weekday) continue;
    if (rhythm === 'monthly' && !instantAt(day * dayMs).startsWith('01', 8)) continue;
    const at = localMoment(day, hour * hourMs, zone);
    if (at > start) return instantAt(at);
  }
}

/** The whole days, both included, that a report speaks of: yesterday, the seven days until yesterday, the month that ended last. */
export function reportPeriod(rhythm: Rhythm, today: CivilDate): { from: CivilDate; to: CivilDate } {
  const yesterday = addDays(today, -1);
  switch (rhythm) {
    case 'daily':
      return { from: yesterday, to: yesterday };
    case 'weekly':
      return { from: addDays(today, -7), to: yesterday };
    case 'monthly': {
      const to = addDays(`${today.slice(0, 8)}01`, -1);
      return { from: `${to.slice(0, 8)}01`, to };
    }
  }
}

const hourMs = 3_600_000;
const dayMs = 86_400_000;
