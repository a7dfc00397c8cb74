import type { Claim, Undoable } from '../claim.ts';

/** What undoing the next act leads back to. */
export function standingBefore(claim: Claim): Undoable['before'] {
  const { status, waiting, parkedUntil, decision, proposal, assigneeId } = claim;
  const returnRequestedAt = claim.facts.return.requestedAt;
  return { status, waiting, parkedUntil, decision, proposal, assigneeId, returnRequestedAt };
}

/** The claim as it stood before its last undoable act; what was learnt since stays known. */
export function takeBack(claim: Claim, { before }: Undoable): Claim {
  const { returnRequestedAt, ...standing } = before;
  const { status, waiting, parkedUntil, decision, proposal, assigneeId } = standing;
  return {
    ...claim,
    ...{ status, waiting, parkedUntil, decision, proposal, assigneeId },
    undoable: undefined,
    facts: { ...claim.facts, return: { ...claim.facts.return, requestedAt: returnRequestedAt } },
  };
}
