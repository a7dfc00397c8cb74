import type { Instant } from '../calendar.ts';
import type { Facts } from '../facts.ts';
import type { Pack } from '../policy/packSchema.ts';
import type { Proof } from '../verdict.ts';
import { judgeAll } from './judgeAll.ts';
import { knownAt } from './knownAt.ts';

/**
 * The next moment at which time alone changes the answer of a rule; undefined when none does. A rule turns when its window opens or
 * closes; and a fact dated later begins to exist at its date, so each of those dates is tried (`later`: the dates after the judgement).
 */
export function nextChange(
  facts: Facts,
  pack: Pack,
  rules: readonly Proof[],
  later: readonly Instant[],
): Instant | undefined {
  let turn = nextTurn(rules);
  for (const date of [...new Set(later)].sort()) {
    if (turn !== undefined && turn < date) return turn;
    const then = judgeAll({ facts: knownAt(facts, date).facts, asOf: date, pack });
    if (then.some((proof, i) => proof.answer !== rules[i]!.answer)) return date;
    turn = nextTurn(then);
  }
  return turn;
}

/** The earliest moment at which a rule turns while its facts stay as they are. */
function nextTurn(rules: readonly Proof[]): Instant | undefined {
  let next: Instant | undefined;
  for (const { answer, until, deadline } of rules) {
    const turn = until ?? (answer === 'unknown' ? deadline : undefined);
    if (turn !== undefined && (next === undefined || turn < next)) next = turn;
  }
  return next;
}
