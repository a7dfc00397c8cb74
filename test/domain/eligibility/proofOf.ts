import type { Instant } from '#domain/calendar.ts';
import { assess } from '#domain/eligibility/assess.ts';
import type { Facts } from '#domain/facts.ts';
import { packById } from '#domain/policy/packInForce.ts';
import type { Proof, RuleId } from '#domain/verdict.ts';
import { judgedAt } from '../factsOf.ts';

/** The proof of one rule, by the document's policy unless told. */
export function proofOf(facts: Facts, rule: RuleId, asOf: Instant = judgedAt, pack = packById('joom', 1)): Proof {
  return assess(facts, pack, asOf).rules.find(proof => proof.rule === rule)!;
}
