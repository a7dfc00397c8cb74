import type { Instant } from '../calendar.ts';
import type { Facts } from '../facts.ts';
import type { Pack, RuleOf } from '../policy/packSchema.ts';
import type { Outside, Window } from '../policy/windowSchema.ts';
import type { Answer, Proof, RuleId } from '../verdict.ts';

/** What is judged: the facts known at `asOf` (no other ones), and the pack that judges. */
export type Case = { facts: Facts; asOf: Instant; pack: Pack };

/** What a rule answers: a proof without the rule's name; `clause` (its id) only where it is not the rule's own. */
export type Outcome = Omit<Proof, 'rule' | 'clause'> & { clause?: string };

/** Judges one kind of rule. Pure; reads nothing but the case. */
export type Judge<K extends RuleId> = (rule: RuleOf<K>, judged: Case) => Outcome;

/** An outcome under the clause of its window, where the window has one of its own. */
export function underClause(window: Window, outcome: Outcome): Outcome {
  return window.clause === undefined ? outcome : { ...outcome, clause: window.clause };
}

/** What a rule answers outside of what it lets through: a redirected claim is not refused, and advice never judges. */
export const outsideAnswers: Record<Outside, Answer> = {
  fail: 'fail',
  not_yet: 'not_yet',
  redirect: 'unknown',
  note: 'not_applicable',
};
