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
  const { clause, ...outcome } = judge(rule as never, judged);
  return { rule: rule.kind, ...outcome, clause: judged.pack.clauses[clause ?? rule.clause]! };
}

function isJudged(kind: Rule['kind']): kind is RuleId {
  return Object.hasOwn(judges, kind);
}
