import type { Instant } from '../calendar.ts';
import { type DeadlineKind, deadlineOfMetric, soonestDeadline } from './deadlinesOf.ts';
import type { ClockReading } from './readClock.ts';
import type { Target } from './targets/target.ts';

/**
 * What a claim has to reach next: until when, `at` being the first instant that is too late; or, while nothing of it runs, how much is left of it
 * (milliseconds on its own clock) once it goes on.
 */
export type NextDeadline = { kind: DeadlineKind; at: Instant } | { kind: DeadlineKind; leftMs: number };

/**
 * The deadline that the queue, the claim and its clocks show: the soonest that somebody can keep or that we missed. Of a claim that came too early nobody can
 * keep any until it wakes: then, and where nothing else runs, it is the paused target with the least left. Undefined: nothing runs and nothing waits.
 */
export function nextDeadline({ standing, targets, deadlines }: ClockReading): NextDeadline | undefined {
  const soonest = standing?.party === 'time' ? undefined : soonestDeadline(deadlines);
  return soonest === undefined ? nextOfPaused(targets) : { kind: soonest.kind, at: soonest.at };
}

function nextOfPaused(targets: readonly Target[]): NextDeadline | undefined {
  const paused = targets.flatMap(({ state, metric, leftMs }) =>
    state === 'paused' && leftMs !== undefined ? { kind: deadlineOfMetric[metric], leftMs } : [],
  );
  return paused.sort((a, b) => a.leftMs - b.leftMs)[0];
}
