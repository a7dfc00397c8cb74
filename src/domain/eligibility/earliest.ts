import type { Instant } from '../calendar.ts';

/** The first of some moments; undefined when there are none. */
export function earliest(instants: readonly Instant[]): Instant | undefined {
  let first: Instant | undefined;
  for (const instant of instants) if (first === undefined || instant < first) first = instant;
  return first;
}
