import type { Facts } from '../facts.ts';
import { phrase } from '../phrases.ts';
import { cite } from './cite.ts';
import type { Outcome } from './outcome.ts';

/** A rule that has nothing to say about the reason of the claim. */
export function notConcerned(facts: Facts): Outcome {
  return {
    answer: 'not_applicable',
    because: phrase('not_concerned', { reason: facts.reason }),
    facts: [cite(facts, 'claim.reason', facts.reason)],
    arithmetic: [],
    wouldChange: [phrase('would_concerned_reason', {})],
  };
}
