import type { Instant } from '#domain/calendar.ts';
import { shiftInstant } from '#domain/calendar.ts';
import { failJob } from '#store/jobs/failJob.ts';
import { forgetDone } from '#store/jobs/finishJob.ts';
import { type Job, LeaseLost } from '#store/jobs/job.ts';
import { scheduleDueReassessments } from '#store/jobs/scheduleDueReassessments.ts';
import { takeJobs } from '#store/jobs/takeJobs.ts';
import type { Deps } from '../deps.ts';
import { handlers, type JobKind } from './handlers.ts';

const batch = 50;
const leaseMs = 60_000;
const keepDoneMs = 7 * 24 * 3_600_000;

/**
 * Does every job that is due at `now`, and those that fall due by it, and answers how many were done. Any number of servers may run at once:
 * each job is one worker's. A job that fails is tried again later and, in the end, shown as dead.
 */
export async function runJobs(deps: Deps, now: Instant): Promise<number> {
  await scheduleDueReassessments(deps.db, now);
  await forgetDone(deps.db, shiftInstant(now, -keepDoneMs));
  const kinds = Object.keys(handlers);
  let done = 0;
  for (;;) {
    const jobs = await takeJobs(deps.db, { now, leaseMs, limit: batch, kinds });
    if (jobs.length === 0) return done;
    for (const job of jobs) if (await runJob(deps, job, now)) done++;
  }
}

async function runJob(deps: Deps, job: Job, now: Instant): Promise<boolean> {
  try {
    await handlers[job.kind as JobKind](deps, job, now);
    return true;
  } catch (error) {
    if (error instanceof LeaseLost) return false;
    const why = error instanceof Error ? error.message : String(error);
    const jitter = deps.randomBytes(1)[0]! / 255;
    await failJob(deps.db, job, { why, now, jitter });
    return false;
  }
}
