import type { z } from '@hono/zod-openapi';
import type { Decision } from '#domain/claim.ts';
import type { decisionShown } from '../schemas/claimDetail.ts';
import type { Known } from './known.ts';

type DecisionShown = z.infer<typeof decisionShown>;

/** A decision with names and words where it holds ids and commitments. */
export function presentDecision(decision: Decision, known: Known): DecisionShown {
  return {
    kind: decision.kind,
    at: decision.at,
    by: known.person(decision.by),
    origin: decision.origin ?? 'here',
    confirmedBy: decision.confirmedBy === undefined ? null : known.person(decision.confirmedBy),
    undoUntil: decision.undoUntil,
    amount: decision.amount ?? null,
    method: decision.method?.kind ?? null,
    ground: decision.ground ?? null,
    against: decision.against,
    justification: decision.justification === undefined ? null : known.text(decision.justification),
  };
}
