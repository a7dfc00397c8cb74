import type { Claim, Waiting } from '../claim.ts';

/**
 * The claim after word from a party: whoever was asked has answered, so the claim is the team's again. An answer that comes while a decision
 * can still be undone also ends the wait to which undoing would lead back.
 */
export function endWait(claim: Claim, from: Waiting['on']): Claim {
  const { undoable } = claim;
  return {
    ...answered(claim, from),
    undoable: undoable && { ...undoable, before: answered(undoable.before, from) },
  };
}

function answered<T extends Pick<Claim, 'status' | 'waiting'>>(standing: T, from: Waiting['on']): T {
  return standing.waiting?.on === from ? { ...standing, status: 'open', waiting: undefined } : standing;
}
