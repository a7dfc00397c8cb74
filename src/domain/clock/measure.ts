import { type Instant, millisecondsOf } from '../calendar.ts';
import { type Party, parties } from '../status.ts';
import type { Segment } from './episodesOf.ts';
import { lengthOf } from './intervals.ts';
import { teamTime } from './targets/teamTime.ts';
import type { WorkingCalendar } from './workingCalendar/workingCalendarSchema.ts';

/**
 * A span of an episode on both clocks, in milliseconds: `customerMs` is wall time, `teamMs` what of it waited on the team inside the working calendar.
 * `byParty` attributes every millisecond of the wall time, and `pausedShare` (0 to 1) is the part that waited on somebody else or on time; undefined for a
 * span without length.
 */
export type Measured = {
  customerMs: number;
  teamMs: number;
  byParty: Record<Party, number>;
  pausedShare: number | undefined;
};

export function measure(segments: readonly Segment[], from: Instant, to: Instant, calendar: WorkingCalendar): Measured {
  const byParty = timeByParty(segments, from, to);
  const customerMs = millisecondsOf(to) - millisecondsOf(from);
  const paused = pausedTime(byParty);
  return {
    customerMs,
    teamMs: lengthOf(teamTime(segments, { from, to }, calendar)),
    byParty,
    pausedShare: customerMs > 0 ? paused / customerMs : undefined,
  };
}

/** The milliseconds of a span that waited on each party. */
export function timeByParty(segments: readonly Segment[], from: Instant, to: Instant): Record<Party, number> {
  const [start, stop] = [millisecondsOf(from), millisecondsOf(to)];
  const byParty = Object.fromEntries(parties.map(party => [party, 0])) as Record<Party, number>;
  for (const segment of segments) {
    const length = Math.min(millisecondsOf(segment.to), stop) - Math.max(millisecondsOf(segment.from), start);
    if (length > 0) byParty[segment.party] += length;
  }
  return byParty;
}

/** What of it waited on somebody else, or on time. */
export function pausedTime({ customer, merchant, carrier, time }: Record<Party, number>): number {
  return customer + merchant + carrier + time;
}
