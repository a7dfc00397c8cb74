import { claimsAfter } from '#store/claims/claimsAfter.ts';
import { finishWith } from '#store/jobs/finishJob.ts';
import { scheduleJobs } from '#store/jobs/scheduleJobs.ts';
import { reassessClaim } from '../giveCommand.ts';
import type { JobHandler } from './handlers.ts';

/** Claims at a time: few enough to be done well within the lease. */
const atOnce = 100;

/**
 * Calendar or targets are others: what is kept of the open claims' deadlines is made anew, some at a time by their numbers. Doing it twice changes nothing;
 * where the settings change again meanwhile, it begins again.
 */
export const settingsChanged: JobHandler = async (deps, job) => {
  const { after = 0 } = job.payload as { after?: number };
  const ids = await claimsAfter(deps.db, after, atOnce, { open: true });
  for (const id of ids) await reassessClaim(deps, id);
  const last = ids.at(-1);
  await finishWith(deps.db, job, deps.now(), trx =>
    scheduleJobs(trx, last === undefined ? [] : [settingsJob(deps.now(), last)]),
  );
};

/** The job that makes the open claims after a number anew. */
export function settingsJob(runAt: string, after = 0) {
  return { kind: 'settings_changed', key: 'open', runAt, payload: { after } };
}
