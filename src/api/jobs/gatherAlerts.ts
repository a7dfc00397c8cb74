import type { Transaction } from 'kysely';
import { type Instant, shiftInstant, startOfDay } from '#domain/calendar.ts';
import { nextWorkingMoment } from '#domain/clock/workingCalendar/nextWorkingMoment.ts';
import { versionInForce } from '#domain/clock/workingCalendar/versionInForce.ts';
import type { WorkingCalendar } from '#domain/clock/workingCalendar/workingCalendarSchema.ts';
import { lastDayOf } from '#domain/dayEnd.ts';
import { lockHeldAlerts, type NewPost, putAlertPosts } from '#store/alerts/alertPosts.ts';
import { finishWith } from '#store/jobs/finishJob.ts';
import { scheduleJobs } from '#store/jobs/scheduleJobs.ts';
import type { Database } from '#store/schema.ts';
import { readClockSettings } from '#store/settings/readClockSettings.ts';
import { consolePages } from '../alerts/consolePages.ts';
import { writeAlertPost } from '../alerts/writeAlertPost.ts';
import type { Deps } from '../deps.ts';
import { claimNumber } from '../present/claimNumber.ts';
import type { JobHandler } from './handlers.ts';

/**
 * Puts what a person's alerts say outside of the console, all that wait as one, in their working hours: outside of them, and while they are away, it waits for the
 * next. What is put stands in the outbox under a unique key, and is sent by a job of its own.
 */
export const gatherAlerts: JobHandler = async (deps, job) => {
  const { personId } = job.payload as { personId: string };
  const now = deps.now();
  await finishWith(deps.db, job, now, async trx => {
    const { calendar } = await readClockSettings(trx);
    const person = await trx
      .selectFrom('people')
      .select(['language', 'away_until', 'disabled_at'])
      .where('id', '=', personId)
      .executeTakeFirst();
    if (person === undefined) return;
    const runAt = hereAgain(calendar, person.away_until, now);
    if (runAt > now) return scheduleJobs(trx, [{ kind: job.kind, key: job.key, payload: job.payload, runAt }]);
    const alerts = await lockHeldAlerts(trx, personId);
    if (alerts.length === 0) return;
    const gone = person.disabled_at !== null;
    const posts = gone ? [] : postsOf(deps, { personId, alerts, calendar, language: person.language, now });
    await putAlertPosts(trx, alerts, posts);
    await schedulePosts(trx, posts, now);
  });
};

/** Now, when the person is here in the team's hours; else when they next are. */
function hereAgain(calendar: WorkingCalendar, awayUntil: string | null, now: Instant): Instant {
  const back = awayUntil === null ? now : startOfDay(awayUntil, 'UTC');
  return nextWorkingMoment(calendar, back > now ? back : now);
}

type Gathered = {
  personId: string;
  alerts: Awaited<ReturnType<typeof lockHeldAlerts>>;
  calendar: WorkingCalendar;
  language: string;
  now: Instant;
};

function postsOf(deps: Deps, { personId, alerts, calendar, language, now }: Gathered): NewPost[] {
  const { publicUrl } = deps;
  const key = `alerts-${alerts[0]!.id}-${alerts.at(-1)!.id}-${personId}`.replaceAll(/[^\w.-]/g, '-');
  const { zone } = versionInForce(calendar, now);
  const { subject, body } = writeAlertPost(alerts, { language, zone, publicUrl });
  const content = alerts.map(({ claim_id, kind, deadline, due_at, customer_zone }) => ({
    claim: claimNumber(claim_id),
    kind,
    deadline,
    dueAt: due_at,
    lastDay: lastDayOf(shiftInstant(due_at, -1), customer_zone, zone),
    ...(publicUrl === undefined ? {} : { url: consolePages.claim(publicUrl, claim_id) }),
  }));
  const ways = [...(deps.mail ? ['mail' as const] : []), ...(deps.alertWebhook ? ['webhook' as const] : [])];
  return ways.map(channel => ({
    id: `${key}.${channel}`,
    post_key: key,
    person_id: personId,
    channel,
    subject,
    body,
    content,
    created_at: now,
  }));
}

function schedulePosts(trx: Transaction<Database>, posts: readonly NewPost[], now: Instant): Promise<void> {
  return scheduleJobs(
    trx,
    posts.map(({ id }) => ({ kind: 'send_alerts', key: id, payload: { postId: id }, runAt: now })),
  );
}
