import type { Claim, Undoable, Waiting } from '../claim.ts';
import type { Appliers } from './evolve.ts';
import { standingBefore } from './standingBefore.ts';

/** Requests: from then on the claim waits on whoever was asked. A request drops an approval that was only proposed. */
export const evolveRequest: Appliers<'information_requested' | 'return_requested'> = {
  information_requested: (claim, { at, payload, sequence, actor }) => {
    const { from, answerBy, missing, undoUntil } = payload;
    const undoable = { kind: 'information_requested', sequence, until: undoUntil, by: actor.id } as const;
    return wait(claim, { on: from, since: at, answerBy, missing }, undoable);
  },
  return_requested: (claim, { at, payload, sequence, actor }) => {
    const { sendBackBy, undoUntil } = payload;
    const undoable = { kind: 'return_requested', sequence, until: undoUntil, by: actor.id } as const;
    const waiting: Waiting = { on: 'customer', since: at, answerBy: sendBackBy, missing: ['return.shippedAt'] };
    const asked = wait(claim, waiting, undoable);
    return { ...asked, facts: { ...claim.facts, return: { ...claim.facts.return, requestedAt: at } } };
  },
};

function wait(claim: Claim, waiting: Waiting, undoable: Omit<Undoable, 'before'>): Claim {
  return {
    ...claim,
    status: 'waiting',
    waiting,
    proposal: undefined,
    undoable: { ...undoable, before: standingBefore(claim) },
  };
}
