import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';

/** A person's alerts, the newest first, each with the zone of its claim's customer. @param before an alert's id: only older ones, for the next page. */
export function listAlerts(
  db: Kysely<Database>,
  personId: string,
  { limit, before, unread }: { limit: number; before?: number; unread?: boolean },
) {
  let alerts = db
    .selectFrom('alerts')
    .leftJoin('claims', 'claims.id', 'alerts.claim_id')
    .leftJoin('customers', 'customers.id', 'claims.customer_id')
    .selectAll('alerts')
    .select('customers.time_zone as customer_zone')
    // The worst of the ways out: one that failed is to be seen.
    .select(
      sql<'waiting' | 'sent' | 'undelivered' | null>`(select state from alert_posts as p
        where p.post_key = alerts.post_key order by state desc limit 1)`.as('out'),
    )
    .where('person_id', '=', personId)
    .orderBy('alerts.id', 'desc')
    .limit(limit);
  if (before !== undefined) alerts = alerts.where('alerts.id', '<', before);
  if (unread) alerts = alerts.where('read_at', 'is', null);
  return alerts.execute();
}

/** More unread ones than this are not counted. */
export const mostUnread = 1000;

/** How many a person has not read, up to 1000. */
export async function countUnread(db: Kysely<Database>, personId: string): Promise<number> {
  const unread = db
    .selectFrom('alerts')
    .select('id')
    .where('person_id', '=', personId)
    .where('read_at', 'is', null)
    .limit(mostUnread);
  const { count } = await db
    .selectFrom(unread.as('unread'))
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Notes that a person has read some of their alerts, or all that they had until now. */
export async function readAlerts(
  db: Kysely<Database>,
  personId: string,
  at: Instant,
  ids?: readonly number[],
): Promise<void> {
  let unread = db
    .updateTable('alerts')
    .set({ read_at: at })
    .where('person_id', '=', personId)
    .where('read_at', 'is', null);
  if (ids !== undefined) unread = unread.where('id', 'in', ids);
  if (ids === undefined || ids.length > 0) await unread.execute();
}
