import type { Instant } from '../calendar.ts';
import type { Facts } from '../facts.ts';
import type { Pack } from '../policy/packSchema.ts';
import type { Assessment, Proof, Verdict } from '../verdict.ts';
import { judgeAll } from './judgeAll.ts';
import { knownAt } from './knownAt.ts';
import { nextChange } from './nextChange.ts';
import { proposedRefund } from './proposedRefund.ts';

/**
 * Judges a claim by a pack at a moment: what was not yet so at `asOf` does not exist. Throws a RangeError naming `asOf` when the claim
 * was not yet opened then, and on facts that no rule can read (an unknown time zone or currency).
 */
export function assess(facts: Facts, pack: Pack, asOf: Instant): Assessment {
  if (asOf < facts.openedAt) throw new RangeError(`asOf: ${asOf} lies before the claim was opened (${facts.openedAt})`);
  const known = knownAt(facts, asOf);
  const rules = judgeAll({ facts: known.facts, asOf, pack });
  const assessment: Assessment = {
    verdict: verdictOf(rules),
    asOf,
    policy: { id: pack.id, version: pack.version },
    rules,
  };
  const changesAt = nextChange(facts, pack, rules, known.later);
  if (changesAt !== undefined) assessment.changesAt = changesAt;
  const proposed = proposedRefund(known.facts);
  if (proposed !== undefined) assessment.proposed = proposed;
  return assessment;
}

function verdictOf(rules: readonly Proof[]): Verdict {
  let verdict: Verdict = 'eligible';
  for (const { answer } of rules) {
    if (answer === 'fail') return 'ineligible';
    if (answer === 'not_yet') verdict = 'too_early';
    else if (answer === 'unknown' && verdict === 'eligible') verdict = 'needs_information';
  }
  return verdict;
}
