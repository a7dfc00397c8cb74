import { clockRecords } from '#domain/clock/records/clockRecords.ts';
import { claimsAfter } from '#store/claims/claimsAfter.ts';
import { lockClaims } from '#store/claims/lockClaim.ts';
import { saveClocks } from '#store/clocks/saveClocks.ts';
import { historiesOf } from '#store/events/readEvents.ts';
import { finishWith } from '#store/jobs/finishJob.ts';
import { scheduleJobs } from '#store/jobs/scheduleJobs.ts';
import { readClockSettings } from '#store/settings/readClockSettings.ts';
import type { JobHandler } from './handlers.ts';

/** Claims at a time: enough not to ask often, few enough that nobody waits long for one of them. */
const atOnce = 200;

/**
 * Makes anew what the measures read of every claim, from its events: of claims older than those rows, and after the calendar or the targets changed. Some at a
 * time, by their numbers; doing it twice changes nothing.
 */
export const measureClaims: JobHandler = (deps, job) =>
  finishWith(deps.db, job, deps.now(), async trx => {
    const ids = await claimsAfter(trx, (job.payload as { after: number }).after, atOnce);
    const claims = await lockClaims(trx, ids);
    const settings = await readClockSettings(trx);
    const clocks = [...(await historiesOf(trx, ids))].flatMap(([id, events]) => {
      const claim = claims.get(id);
      return claim === undefined ? [] : { claim, records: clockRecords(events, settings) };
    });
    await saveClocks(trx, clocks, settings);
    const after = ids.at(-1);
    if (after !== undefined) await scheduleMeasuring(trx, deps.now(), after);
  });

/** Has every claim after a number measured anew. */
export function scheduleMeasuring(db: Parameters<typeof scheduleJobs>[0], runAt: string, after = 0): Promise<void> {
  return scheduleJobs(db, [{ kind: 'measure_claims', key: 'all', runAt, payload: { after } }]);
}
