import type { Claim, Decision, DecisionRecord, Undoable } from '../claim.ts';
import type { Appliers } from './evolve.ts';
import { standingBefore, takeBack } from './standingBefore.ts';

type DecisionEvents =
  | 'approval_proposed'
  | 'approved'
  | 'rejected'
  | 'undone'
  | 'appealed'
  | 'reopened'
  | 'withdrawn'
  | 'merged'
  | 'refund_settled'
  | 'refund_failed';

const nothingPending = {
  waiting: undefined,
  parkedUntil: undefined,
  proposal: undefined,
  undoable: undefined,
} as const;
const nothingDecided = { decision: undefined, refund: undefined, mergedInto: undefined } as const;

/** Decisions and what becomes of them. Whoever decides a claim that nobody has, has it from then on. */
export const evolveDecision: Appliers<DecisionEvents> = {
  approval_proposed: (claim, { payload, sequence }) => {
    const proposal = briefly(payload.decision, sequence);
    return {
      ...claim,
      status: claim.status === 'parked' ? 'parked' : 'open',
      waiting: undefined,
      proposal,
      assigneeId: claim.assigneeId ?? proposal.by,
      undoable: undoableBy(claim, proposal, 'approval_proposed'),
    };
  },
  approved: (claim, { payload, sequence }) => decided(claim, briefly(payload.decision, sequence)),
  rejected: (claim, { payload, sequence }) => decided(claim, briefly(payload.decision, sequence)),
  undone: claim => (claim.undoable === undefined ? claim : takeBack(claim, claim.undoable)),
  appealed: (claim, { at }) => ({
    ...claim,
    ...nothingPending,
    ...nothingDecided,
    status: 'open',
    episode: claim.episode + 1,
    appealedAt: at,
    assigneeId: undefined,
  }),
  reopened: (claim, { actor }) => ({
    ...claim,
    ...nothingPending,
    ...nothingDecided,
    status: 'open',
    episode: claim.episode + 1,
    assigneeId: actor.id,
  }),
  withdrawn: claim => ({ ...claim, ...nothingPending, status: 'withdrawn' }),
  merged: (claim, { payload }) => ({ ...claim, ...nothingPending, status: 'withdrawn', mergedInto: payload.into }),
  refund_settled: (claim, { payload }) => ({ ...claim, ...nothingPending, status: 'refunded', refund: { ...payload } }),
  refund_failed: (claim, { payload, at }) => ({ ...claim, refund: { failure: payload.reason, failedAt: at } }),
};

function decided(claim: Claim, decision: Decision): Claim {
  return {
    ...claim,
    ...nothingPending,
    status: decision.kind,
    decision,
    assigneeId: claim.assigneeId ?? decision.by,
    undoable: undoableBy(claim, decision, decision.kind),
  };
}

function undoableBy(claim: Claim, decision: Decision, kind: Undoable['kind']): Undoable {
  const { sequence, undoUntil: until } = decision;
  return { kind, sequence, until, by: decision.confirmedBy ?? decision.by, before: standingBefore(claim) };
}

/** A decision without the facts and the trace: those stay in its event. */
function briefly({ facts: _facts, assessment: _assessment, ...decision }: DecisionRecord, sequence: number): Decision {
  return { ...decision, sequence };
}
