import type { Instant } from '../calendar.ts';
import type { Claim, Waiting } from '../claim.ts';
import type { Party } from '../status.ts';

/**
 * Whom an open claim waits on, and why it may. A pause always names the request that it waits for (the sequence of its event) and until when an answer is
 * expected; that of `time` names the moment at which it wakes. There is no way to write a pause without.
 */
export type Standing =
  | { party: 'team' | 'payment' }
  | { party: Waiting['on']; request: number; answerBy?: Instant }
  | { party: 'time'; wakesAt: Instant };

/** Whom a claim waits on, for the queue: the waiting party. Undefined once it is closed. */
export function waitingParty(claim: Pick<Claim, 'status' | 'waiting' | 'parkedUntil'>): Party | undefined {
  return standingOf(claim, () => 0)?.party;
}

/**
 * How a claim stands after its last event; undefined once it is closed (rejected, refunded, withdrawn, merged). `requestOf` tells the sequence of the
 * event that asked. Without an outstanding request, or a moment to wake, it waits on the team.
 */
export function standingOf(
  { status, waiting, parkedUntil }: Pick<Claim, 'status' | 'waiting' | 'parkedUntil'>,
  requestOf: (waiting: Waiting) => number,
): Standing | undefined {
  switch (status) {
    case 'open':
      return { party: 'team' };
    case 'parked':
      return parkedUntil === undefined ? { party: 'team' } : { party: 'time', wakesAt: parkedUntil };
    case 'waiting':
      if (waiting === undefined) return { party: 'team' };
      return { party: waiting.on, request: requestOf(waiting), answerBy: waiting.answerBy };
    case 'approved':
      return { party: 'payment' };
    case 'refunded':
    case 'rejected':
    case 'withdrawn':
      return undefined;
  }
}

/** The moment at which a standing ends by itself and the claim is the team's again: the request has run out, or it wakes. */
export function endsByItselfAt(standing: Standing | undefined): Instant | undefined {
  if (standing === undefined) return undefined;
  if ('wakesAt' in standing) return standing.wakesAt;
  return 'request' in standing ? standing.answerBy : undefined;
}

/** Whether nothing but time or somebody's answer can bring the claim on: the team's clock stands still, and it may. */
export function isPause(standing: Standing): boolean {
  return 'request' in standing || 'wakesAt' in standing;
}

export function sameStanding(one: Standing, other: Standing): boolean {
  if (one.party !== other.party) return false;
  if ('request' in one && 'request' in other) return one.request === other.request && one.answerBy === other.answerBy;
  return !('wakesAt' in one && 'wakesAt' in other) || one.wakesAt === other.wakesAt;
}
