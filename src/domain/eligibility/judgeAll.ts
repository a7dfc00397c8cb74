import type { Rule } from '../policy/packSchema.ts';
import type { Proof, RuleId } from '../verdict.ts';
import { judges } from './judges.ts';
import type { Case, Outcome } from './outcome.ts';

/** The proof of every rule of the pack, in the pack's order. Throws a RangeError naming a kind of rule that nobody judges. */
export function judgeAll(judged: Case): Proof[] {
  return judged.pack.rules.map(rule => judgeOne(rule, judged));
}

function judgeOne(rule: Rule, judged: Case): Proof {
  if (!isJudged(rule.kind)) {
    throw new RangeError(
      `policy: pack "${judged.pack.id}" has a rule of kind ${rule.kind}, which cannot be judged yet`,
    );
  }
  const judge: (rule: never, judged: Case) => Outcome = judges[rule.kind];
  const outcome = judge(rule as never, judged);
  const proof: Proof = {
    rule: rule.kind,
    answer: outcome.answer,
    because: outcome.because,
    facts: outcome.facts,
    arithmetic: outcome.arithmetic,
    clause: judged.pack.clauses[outcome.clause ?? rule.clause]!,
    wouldChange: outcome.wouldChange,
  };
  if (outcome.until !== undefined) proof.until = outcome.until;
  if (outcome.deadline !== undefined) proof.deadline = outcome.deadline;
  if (outcome.lastDay !== undefined) proof.lastDay = outcome.lastDay;
  if (outcome.missing !== undefined) proof.missing = outcome.missing;
  return proof;
}

function isJudged(kind: Rule['kind']): kind is RuleId {
  return Object.hasOwn(judges, kind);
}
