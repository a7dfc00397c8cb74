import { finishJob } from '#store/jobs/finishJob.ts';
import { reassessClaim } from '../giveCommand.ts';
import type { JobHandler } from './handlers.ts';

/** Time has changed a claim's verdict: it wakes if it was parked, and its row in the queue says the new verdict. Doing it twice changes nothing. */
export const reassess: JobHandler = async (deps, job) => {
  const { claimId } = job.payload as { claimId: number };
  await reassessClaim(deps, claimId);
  await finishJob(deps.db, job, deps.now());
};
