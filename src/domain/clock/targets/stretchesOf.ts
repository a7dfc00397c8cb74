import type { Instant } from '../../calendar.ts';
import type { Segment } from '../episodesOf.ts';
import type { Standing } from '../standing.ts';

/** A stretch of time in which a target counts; the last one lasts until the target's end, or until now. */
export type Stretch = { from: Instant; to: Instant };

/**
 * The stretches from a start to a stop that no wait for time interrupts, in order. A claim that came too early begins to count when it wakes, or is decided
 * before. `standing` is how the claim stands at the stop; undefined when it ended there.
 */
export function stretchesOf(
  segments: readonly Segment[],
  start: Instant,
  stop: Instant,
  standing: Standing | undefined,
): Stretch[] {
  const stretches: Stretch[] = [];
  let from: Instant | undefined = start;
  for (const segment of segments) {
    if (segment.party !== 'time' || segment.from >= stop) continue;
    if (from !== undefined && from < segment.from) stretches.push({ from, to: segment.from });
    from = segment.to < stop ? segment.to : undefined;
  }
  if (from === undefined && standing !== undefined && standing.party !== 'time') from = stop;
  if (from !== undefined && (standing?.party !== 'time' || from < stop)) stretches.push({ from, to: stop });
  return stretches;
}
