import { finishWith } from '#store/jobs/finishJob.ts';
import { releaseRefund as release } from '#store/refundsOfOrder.ts';
import type { JobHandler } from './handlers.ts';

/** The seconds in which an approval can be undone are over: its refund is due. */
export const releaseRefund: JobHandler = async (deps, job) => {
  const { claimId, decisionSequence } = job.payload as { claimId: number; decisionSequence: number };
  await finishWith(deps.db, job, deps.now(), trx => release(trx, claimId, decisionSequence));
};
