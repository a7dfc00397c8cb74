import { phrase } from '../phrases.ts';
import { concerns } from '../policy/reasonScope.ts';
import { groupOf } from '../reasons.ts';
import { cite } from './cite.ts';
import { type Judge, outsideAnswers } from './outcome.ts';

/** The reason of the claim is one for which the policy refunds. */
export const coveredReason: Judge<'coveredReason'> = (rule, { facts }) => {
  const { reason } = facts;
  const covered = concerns(rule.concerns, reason);
  return {
    answer: covered ? 'pass' : outsideAnswers[rule.outside],
    because: phrase(covered ? 'reason_covered' : 'reason_not_covered', { reason }),
    facts: [cite(facts, 'claim.reason', reason)],
    arithmetic: [`${reason} (${groupOf(reason)}) is ${covered ? '' : 'not '}covered`],
    wouldChange: [phrase(covered ? 'would_uncovered_reason' : 'would_covered_reason', {})],
  };
};
