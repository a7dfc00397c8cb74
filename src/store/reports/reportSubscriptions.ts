import type { Kysely } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { ReportSchedule } from '#domain/reports/nextReport.ts';
import type { Database } from '../schema.ts';

/** `address`: the view of the dashboard whose figures are sent. */
export type ReportSubscription = ReportSchedule & {
  personId: string;
  address: string;
  nextAt: Instant;
  sentAt: Instant | null;
  failure: string | null;
};

export function readSubscription(db: Kysely<Database>, personId: string): Promise<ReportSubscription | undefined> {
  return db
    .selectFrom('report_subscriptions')
    .select(['person_id as personId', 'rhythm', 'weekday', 'hour', 'zone', 'address'])
    .select(['next_at as nextAt', 'sent_at as sentAt', 'failure'])
    .where('person_id', '=', personId)
    .executeTakeFirst();
}

/** Keeps what somebody asks for, in place of what they asked for before; when the last one was sent stays known. */
export async function saveSubscription(
  db: Kysely<Database>,
  { personId, nextAt, ...schedule }: Omit<ReportSubscription, 'sentAt' | 'failure'>,
): Promise<void> {
  const row = { ...schedule, next_at: nextAt };
  await db
    .insertInto('report_subscriptions')
    .values({ person_id: personId, ...row })
    .onConflict(conflict => conflict.column('person_id').doUpdateSet({ ...row, failure: null }))
    .execute();
}

/** @returns whether there was one. */
export async function endSubscription(db: Kysely<Database>, personId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('report_subscriptions')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Notes what came of a report and when the next one is due. */
export async function noteReport(
  db: Kysely<Database>,
  { personId, nextAt, ...outcome }: { personId: string; nextAt: Instant } & ({ sentAt: Instant } | { failure: string }),
): Promise<void> {
  const came = 'sentAt' in outcome ? { sent_at: outcome.sentAt, failure: null } : { failure: outcome.failure };
  await db
    .updateTable('report_subscriptions')
    .set({ ...came, next_at: nextAt })
    .where('person_id', '=', personId)
    .execute();
}
