import type { Instant } from '../../calendar.ts';
import type { Target } from '../targets/target.ts';

/** `share` is met / (met + missed), undefined where nothing fell due; `stillOpen` are those of the missed that are not reached yet. */
export type Attainment = { met: number; missed: number; stillOpen: number; share: number | undefined };

/**
 * Attainment of a period [from, to): of the targets whose deadline fell in it, and has come as of now, how many were met. Overdue ones that are still open count as
 * missed; paused and cancelled ones have no deadline and do not count.
 */
export function attainment(
  targets: readonly Pick<Target, 'state' | 'dueAt'>[],
  { from, to }: { from: Instant; to: Instant },
  asOf: Instant,
): Attainment {
  const due = targets.filter(({ dueAt }) => dueAt !== undefined && from <= dueAt && dueAt < to && dueAt <= asOf);
  const count = (...states: Target['state'][]) => due.filter(({ state }) => states.includes(state)).length;
  const [met, missed, stillOpen] = [count('met'), count('missed_open', 'missed_closed'), count('missed_open')];
  return { met, missed, stillOpen, share: met + missed > 0 ? met / (met + missed) : undefined };
}
