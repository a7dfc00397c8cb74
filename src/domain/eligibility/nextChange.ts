import type { Instant } from '../calendar.ts';
import type { Facts } from '../facts.ts';
import type { Pack } from '../policy/packSchema.ts';
import type { Proof } from '../verdict.ts';
import { earliest } from './earliest.ts';
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
  let judged = rules;
  let ahead = later;
  for (;;) {
    const turn = nextTurn(judged);
    const date = earliest(ahead);
    if (date === undefined || (turn !== undefined && turn < date)) return turn;
    const known = knownAt(facts, date);
    judged = judgeAll({ facts: known.facts, asOf: date, pack });
    if (judged.some((proof, i) => proof.answer !== rules[i]!.answer)) return date;
    ahead = known.later;
  }
}

/** The earliest moment at which a rule turns while its facts stay as they are. */
function nextTurn(rules: readonly Proof[]): Instant | undefined {
  const turns: Instant[] = [];
  for (const { answer, until, deadline } of rules) {
    const turn = until ?? (answer === 'unknown' ? deadline : undefined);
    if (turn !== undefined) turns.push(turn);
  }
  return earliest(turns);
}
