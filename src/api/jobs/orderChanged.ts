import { jobsActor } from '#domain/people.ts';
import { isRefusal } from '#domain/refusals.ts';
import { claimsOfOrder } from '#store/claims/claimsOfOrder.ts';
import { finishJob } from '#store/jobs/finishJob.ts';
import { moneyOfOrders } from '#store/moneyOfOrders.ts';
import { refundsOfOrder } from '#store/refundsOfOrder.ts';
import { giveCommand } from '../giveCommand.ts';
import type { JobHandler } from './handlers.ts';

/**
 * Something became of one claim of an order, or a new one came in: its undecided ones learn what was paid and how, and how all claims and refunds of the order
 * stand now, and are judged anew. What they know
 * already is no event, so doing it twice changes nothing.
 */
export const orderChanged: JobHandler = async (deps, job) => {
  const { orderId } = job.payload as { orderId: string };
  const claims = await claimsOfOrder(deps.db, orderId);
  const refundsHere = await refundsOfOrder(deps.db, orderId);
  const { refundsElsewhere, ...order } = (await moneyOfOrders(deps.db, [orderId])).get(orderId)!;
  for (const { claimId } of claims.filter(({ closedAt }) => closedAt === undefined)) {
    const siblings = claims.filter(sibling => sibling.claimId !== claimId);
    const told = await giveCommand(deps, {
      claimId,
      command: { command: 'know', change: { order, siblings, refundsElsewhere, refundsHere } },
      actor: jobsActor,
    });
    if (isRefusal(told)) throw new Error(`Claim ${claimId} could not be told: ${told.code}`);
  }
  await finishJob(deps.db, job, deps.now());
};
