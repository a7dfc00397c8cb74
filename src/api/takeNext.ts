import type { Actor } from '#domain/people.ts';
import { isRefusal } from '#domain/refusals.ts';
import { lockMostUrgentFree, mostUrgentHeld, type Urgent } from '#store/claims/mostUrgent.ts';
import { transact } from '#store/transact.ts';
import type { Deps } from './deps.ts';
import { giveCommandIn, isStale } from './giveCommand.ts';
import { refusedProblem } from './refusedProblem.ts';

export type Next = { id: number; taken: boolean };

/**
 * The claim that a person works on next: of those they have the most urgent one behind `after`, else the most urgent one that nobody has, which is
 * then theirs by a `take` of its own, else again the first of theirs. Undefined: there is none but `after`. Two who ask at once never get the same.
 */
export async function takeNext(deps: Deps, actor: Actor, after?: number): Promise<Next | undefined> {
  const held = await mostUrgentHeld(deps.db, actor.id, after);
  if (held) return { id: held.id, taken: false };
  const taken = await takeFree(deps, actor);
  if (taken) return { id: taken.id, taken: true };
  const first = await mostUrgentHeld(deps.db, actor.id);
  return first && first.id !== after ? { id: first.id, taken: false } : undefined;
}

async function takeFree(deps: Deps, actor: Actor): Promise<Urgent | undefined> {
  for (;;) {
    const answer = await transact(deps.db, async trx => {
      const found =
        (await lockMostUrgentFree(trx, actor.id, { wait: false })) ??
        (await lockMostUrgentFree(trx, actor.id, { wait: true }));
      if (!found) return undefined;
      const { id, sequence } = found;
      const given = await giveCommandIn(deps, trx, { claimId: id, command: { command: 'take' }, actor, sequence });
      if (isRefusal(given)) throw refusedProblem(given, 'en');
      // Whoever held it until now may have taken or settled it: then another one is the first.
      return isStale(given) ? 'changed' : found;
    });
    if (answer !== 'changed') return answer;
  }
}
