import type { Instant } from '../calendar.ts';
import type { PlacedEvent } from '../events.ts';
import type { Party } from '../status.ts';
import { requestDeadlines } from './requestDeadlines.ts';
import type { Target } from './targets/target.ts';
import type { Metric } from './targets/targetPolicySchema.ts';
import type { Turn } from './turnsOf.ts';

export const deadlineKinds = ['first_reply', 'decision', 'refund_promise', 'payout', 'answer', 'send_back'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];

/**
 * A deadline of a claim, whoever's it is: `at` is its first instant that is too late, `party` who has to act until then, `state` whether that has come. Of a
 * request, the sequence of the event that asked.
 */
export type Deadline = {
  at: Instant;
  kind: DeadlineKind;
  party: Exclude<Party, 'time'>;
  state: 'running' | 'missed';
  request?: number;
};

/** The deadline that a metric's target sets. */
export const deadlineOfMetric = {
  first_reply: 'first_reply',
  decision: 'decision',
  refund: 'refund_promise',
  payout: 'payout',
} as const satisfies Record<Metric, DeadlineKind>;

/**
 * Every deadline that stands for a claim as of an instant, the soonest first: the targets that are neither reached nor closed, and what others were asked for.
 * A paused target has no date and is not here; `turn` is the claim's last one.
 */
export function deadlinesOf(
  events: readonly PlacedEvent[],
  targets: readonly Target[],
  turn: Turn,
  asOf: Instant,
): Deadline[] {
  const promised = targets.flatMap(({ state, lateFrom, metric }): Deadline[] => {
    if (lateFrom === undefined || (state !== 'active' && state !== 'missed_open')) return [];
    const party = turn.standing?.party === 'payment' ? 'payment' : 'team';
    return [{ at: lateFrom, kind: deadlineOfMetric[metric], party, state: state === 'active' ? 'running' : 'missed' }];
  });
  return [...promised, ...requestDeadlines(events, turn, asOf)].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/**
 * The deadline that counts next, whoever's: the soonest of those that run and of our own missed ones. What others failed to do in time is the team's to
 * follow up, and no longer a deadline that somebody can keep.
 */
export function soonestDeadline(deadlines: readonly Deadline[]): Deadline | undefined {
  return deadlines.find(({ state, party }) => state === 'running' || isOurs(party));
}

/** Whose deadline it is: ours to keep, or somebody else's. */
export function isOurs(party: Deadline['party']): boolean {
  return party === 'team' || party === 'payment';
}
