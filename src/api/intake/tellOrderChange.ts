import type { z } from '@hono/zod-openapi';
import type { Actor } from '#domain/people.ts';
import { isRefusal } from '#domain/refusals.ts';
import { claimsOfOrder } from '#store/claims/claimsOfOrder.ts';
import type { Deps } from '../deps.ts';
import { giveCommand, isStale } from '../giveCommand.ts';
import { claimNumber } from '../present/claimNumber.ts';
import { ProblemError } from '../problems.ts';
import { refusedProblem } from '../refusedProblem.ts';
import type { orderTold } from '../schemas/intake.ts';
import { factsOfOrderChange, type OrderChange } from './orderChange.ts';

/** Tells every claim of an order what was learnt of it; what a claim knows already is no news. @throws ProblemError 404 for an order without claims. */
export async function tellOrderChange(
  deps: Deps,
  orderId: string,
  change: OrderChange,
  actor: Actor,
): Promise<z.infer<typeof orderTold>['claims']> {
  const claims = await claimsOfOrder(deps.db, orderId);
  if (claims.length === 0)
    throw new ProblemError(404, 'unknown_order', { detail: `No claim came in for order "${orderId}".` });
  const told = [];
  for (const { claimId } of claims) {
    const given = await giveCommand(deps, {
      claimId,
      actor,
      command: { command: 'update_facts', ...factsOfOrderChange(change) },
    });
    if (isRefusal(given)) throw refusedProblem(given, 'en');
    if (isStale(given)) throw new Error(`Claim ${claimId} was given no sequence and is stale`);
    const { id, status } = given.claim;
    told.push({ id, number: claimNumber(id), status, verdict: given.assessment.verdict });
  }
  return told;
}
