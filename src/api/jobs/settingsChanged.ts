import type { Instant } from '#domain/calendar.ts';
import { finishJob } from '#store/jobs/finishJob.ts';
import { claimsSince } from '#store/settings/claimsSince.ts';
import { reassessClaim } from '../giveCommand.ts';
import type { JobHandler } from './handlers.ts';

/** Claims at once: few enough that the lease is never near its end between two looks at it. */
const atOnce = 200;

/** Calendar or targets are others from a moment on: every clock that reads otherwise now is kept anew. Doing it twice changes nothing. */
export const settingsChanged: JobHandler = async (deps, job, signal) => {
  const { since } = job.payload as { since: Instant };
  for (let after = 0; ; ) {
    const ids = await claimsSince(deps.db, since, { after, limit: atOnce });
    for (const id of ids) await reassessClaim(deps, id);
    signal?.throwIfAborted();
    if (ids.length < atOnce) break;
    after = ids.at(-1)!;
  }
  await finishJob(deps.db, job, deps.now());
};
