import { leaderRoles } from '#domain/people.ts';
import { nextReport } from '#domain/reports/nextReport.ts';
import { finishWith } from '#store/jobs/finishJob.ts';
import { mostAttempts } from '#store/jobs/job.ts';
import { scheduleJobs } from '#store/jobs/scheduleJobs.ts';
import {
  endSubscription,
  noteReport,
  type ReportSubscription,
  readSubscription,
} from '#store/reports/reportSubscriptions.ts';
import type { Deps } from '../deps.ts';
import { makeReport } from '../report/makeReport.ts';
import type { JobHandler } from './handlers.ts';

/**
 * A report is due: it is sent, and the next one put for its time after now, so that a server that was down sends one and not one for each that it missed. The key of the mail is
 * that of its time: sent twice, after a crash between sending and noting it, it is known as one. What cannot be sent is tried again for hours, then noted, and the next one is put all
 * the same. Whoever has left the team or no longer answers for it gets none.
 */
export const sendReport: JobHandler = async (deps, job) => {
  const { personId, due } = job.payload as { personId: string; due: string };
  const [subscription, person] = await Promise.all([readSubscription(deps.db, personId), recipient(deps, personId)]);
  if (subscription === undefined || person === undefined) {
    return finishWith(deps.db, job, deps.now(), async trx => {
      await endSubscription(trx, personId);
    });
  }
  const failure = await send(deps, { ...subscription, due }, person).catch((error: unknown) => {
    if (job.attempts < mostAttempts) throw error;
    return error instanceof Error ? error.message : String(error);
  });
  const now = deps.now();
  const nextAt = nextReport(subscription, now);
  const outcome = failure === undefined ? { sentAt: now } : { failure: failure.slice(0, 500) };
  await finishWith(deps.db, job, now, async trx => {
    await noteReport(trx, { personId, nextAt, ...outcome });
    await scheduleJobs(trx, [reportJob(personId, nextAt)]);
  });
};

/** The job that sends somebody's next report. */
export function reportJob(personId: string, nextAt: string) {
  return { kind: 'send_report', key: personId, runAt: nextAt, payload: { personId, due: nextAt } };
}

type Recipient = { email: string; language: string };

function recipient({ db }: Pick<Deps, 'db'>, personId: string): Promise<Recipient | undefined> {
  return db
    .selectFrom('people')
    .select(['email', 'language'])
    .where('id', '=', personId)
    .where('disabled_at', 'is', null)
    .where('role', 'in', leaderRoles)
    .executeTakeFirst();
}

/** @returns why it was not sent, where trying again is of no use. */
async function send(
  deps: Deps,
  { personId, due, rhythm, zone, address }: ReportSubscription & { due: string },
  { email, language: theirs }: Recipient,
): Promise<string | undefined> {
  if (deps.mail === null) return 'no_mail';
  const language = theirs.startsWith('fr') ? 'fr' : 'en';
  const made = await makeReport(deps, { rhythm, zone, address, language });
  await deps.mail.send({ key: `report-${personId}-${due.replace(/\D/g, '')}`, to: email, ...made });
  return undefined;
}
