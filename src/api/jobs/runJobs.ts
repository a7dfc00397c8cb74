import { shiftInstant } from '#domain/calendar.ts';
import { failJob } from '#store/jobs/failJob.ts';
import { forgetDone } from '#store/jobs/finishJob.ts';
import { giveBackJob } from '#store/jobs/giveBackJob.ts';
import { type Job, LeaseLost } from '#store/jobs/job.ts';
import { scheduleDueReassessments } from '#store/jobs/scheduleDueReassessments.ts';
import { takeJobs } from '#store/jobs/takeJobs.ts';
import type { Deps } from '../deps.ts';
import { handlers, type JobKind, jobKinds } from './handlers.ts';

// A batch of the slowest jobs, deliveries that end after ten seconds each, is done within the lease.
const batch = 5;
const leaseMs = 60_000;
const keepDoneMs = 7 * 24 * 3_600_000;

/** Which kinds of jobs, all when left out; the signal is looked at between two jobs, and ends one that waits on others. */
type Round = { kinds?: readonly JobKind[]; signal?: AbortSignal };

/**
 * Does every job that is due until none is, and answers how many were done. Any number of servers may run at once: each job is one worker's.
 * A job that fails is tried again later and, in the end, shown as dead; told to stop, what was taken and not done is given back.
 */
export async function runJobs(deps: Deps, { kinds = jobKinds, signal }: Round = {}): Promise<number> {
  if (kinds.includes('reassess')) {
    await scheduleDueReassessments(deps.db, deps.now());
    await forgetDone(deps.db, shiftInstant(deps.now(), -keepDoneMs));
  }
  let done = 0;
  while (!signal?.aborted) {
    const jobs = await takeJobs(deps.db, { now: deps.now(), leaseMs, limit: batch, kinds });
    if (jobs.length === 0) return done;
    for (const job of jobs) {
      if (signal?.aborted) await giveBackJob(deps.db, job);
      else if (await runJob(deps, job, signal)) done++;
    }
  }
  return done;
}

async function runJob(deps: Deps, job: Job, signal: AbortSignal | undefined): Promise<boolean> {
  try {
    await handlers[job.kind as JobKind](deps, job, signal);
    return true;
  } catch (error) {
    if (error instanceof LeaseLost) return false;
    if (signal?.aborted) {
      await giveBackJob(deps.db, job);
      return false;
    }
    const why = error instanceof Error ? error.message : String(error);
    const jitter = deps.randomBytes(1)[0]! / 255;
    await failJob(deps.db, job, { why, now: deps.now(), jitter });
    return false;
  }
}
