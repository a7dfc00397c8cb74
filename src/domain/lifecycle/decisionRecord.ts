import type { Decision, DecisionRecord } from '../claim.ts';
import type { CommandName } from './command.ts';
import type { Judgement } from './judge.ts';
import type { Situation } from './situation.ts';
import { undoUntil } from './undoUntil.ts';

type Chosen = Pick<Decision, 'kind' | 'against'> & Partial<Decision>;

/** A decision with all that it rests on: the facts as they are known now, the whole assessment, and what was recommended. */
export function decisionRecord(
  { claim, actor, now, house }: Pick<Situation<CommandName>, 'claim' | 'actor' | 'now' | 'house'>,
  { assessment, recommendation }: Judgement,
  chosen: Chosen,
): DecisionRecord {
  return {
    by: actor.id,
    ...chosen,
    sequence: claim.sequence + 1,
    at: now,
    undoUntil: undoUntil(now, house),
    recommendation,
    facts: claim.facts,
    assessment,
  };
}

/** Whether a decision was made elsewhere; undefined: here. */
export function originOf(command: { command: string; origin?: 'imported' }): 'imported' | undefined {
  return command.origin;
}
