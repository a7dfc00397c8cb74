import type { Instant } from '../../calendar.ts';
import type { ClockName, Metric, Threshold } from './targetPolicySchema.ts';

/**
 * `active` runs; `paused` waits for somebody or something else; `met` in time; `missed_open` overdue and not reached; `missed_closed` reached too late, or
 * closed when it was too late; `cancelled` closed in time without being reached.
 */
export const targetStates = ['active', 'paused', 'met', 'missed_open', 'missed_closed', 'cancelled'] as const;
export type TargetState = (typeof targetStates)[number];

/**
 * A target of one episode at a moment. Times are milliseconds on the target's own clock. What is not defined is not there: an unreached end, the start of a
 * promise that waits to wake, the dates of a paused or cancelled one.
 */
export type Target = {
  metric: Metric;
  episode: number;
  clock: ClockName;
  threshold: Threshold;
  /** The version of the targets that holds for it. */
  version: number;
  state: TargetState;
  /** From when it counts. */
  from?: Instant;
  /** When what it promises happened. */
  to?: Instant;
  elapsedMs?: number;
  /** What is left of it; only while it is active or paused. */
  leftMs?: number;
  /** The last instant in time, on the team's clock the last moment of work. */
  dueAt?: Instant;
  /** The first instant that is too late: from then on it is missed. On the team's clock the next moment of work after `dueAt`. */
  lateFrom?: Instant;
  /** When a pause ends by itself: the moment it wakes. */
  resumesAt?: Instant;
};
