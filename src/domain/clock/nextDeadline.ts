import type { Instant } from '../calendar.ts';
import type { Claim } from '../claim.ts';
import { clockDeadline } from '../policy/clockDeadline.ts';
import { packById } from '../policy/packInForce.ts';
import type { Assessment } from '../verdict.ts';

export type Deadline = { at: Instant; kind: 'refund_promise' | 'send_back' | 'answer' };

/**
 * The next deadline that runs for a claim: its first instant that is too late. The refund promise (`refundPromise`: from the opening, or from
 * the waking of a claim that came too early, until the money is settled) runs on every claim that is not parked, refused or withdrawn;
 * while a claim waits, the time to answer or to send back runs too, and the earlier counts. Undefined: nothing runs.
 */
export function nextDeadline(claim: Claim, assessment: Assessment): Deadline | undefined {
  const running: Deadline[] = [];
  const promise = refundPromise(claim);
  if (promise !== undefined && promiseRuns(claim)) running.push({ at: promise, kind: 'refund_promise' });
  if (claim.status === 'waiting') {
    if (claim.waiting?.answerBy !== undefined) running.push({ at: claim.waiting.answerBy, kind: 'answer' });
    const sendBack = assessment.rules.find(({ rule }) => rule === 'returnWindow')?.deadline;
    const asked = claim.facts.return.requestedAt !== undefined && claim.facts.return.shippedAt === undefined;
    if (asked && sendBack !== undefined) running.push({ at: sendBack, kind: 'send_back' });
  }
  return running.reduce<Deadline | undefined>(
    (first, next) => (first && first.at <= next.at ? first : next),
    undefined,
  );
}

/** Until when the money has to be there, whatever the claim's status: the first instant that breaks the promise. */
export function refundPromise(claim: Claim): Instant | undefined {
  const pack = packById(claim.policy.id, claim.policy.version);
  const clock = pack.clocks.find(({ to }) => to === 'refund.settledAt');
  if (clock === undefined) return undefined;
  const moments = {
    'claim.openedAt': claim.facts.openedAt,
    'claim.wokeAt': claim.wokeAt,
    'claim.approvedAt': claim.decision?.at,
  };
  return clockDeadline(pack, clock, moments, claim.facts.timeZone)?.deadline;
}

function promiseRuns({ status }: Claim): boolean {
  return status === 'open' || status === 'waiting' || status === 'approved';
}
