import { type Kysely, sql } from 'kysely';
import { scheduleJobs } from '../jobs/scheduleJobs.ts';
import type { Database } from '../schema.ts';

const job = 'send_message';

/** Messages that did not get through, those that wait longest first, and how many there are in all. */
export async function listUndelivered(db: Kysely<Database>, limit: number) {
  const undelivered = db.selectFrom('messages as m').where('m.delivery', '=', 'undelivered');
  const [rows, { total }] = await Promise.all([
    undelivered
      .innerJoin('claims as c', 'c.id', 'm.claim_id')
      .innerJoin('customers', 'customers.id', 'c.customer_id')
      .leftJoin('jobs as j', join => join.onRef('j.key', '=', 'm.id').on('j.kind', '=', job))
      .select(['m.id', 'm.claim_id as claimId', 'm.recipient', 'm.body', 'm.language', 'm.at', 'm.failure'])
      .select(['customers.name as customerName', 'j.attempts'])
      .select(sql<string | null>`case when j.state in ('ready', 'running') then j.run_at end`.as('nextTryAt'))
      .orderBy('m.send_at')
      .orderBy('m.id')
      .limit(limit)
      .execute(),
    undelivered.select(eb => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ]);
  return { rows, total: Number(total) };
}

/**
 * Has messages that did not get through tried again now, with all their attempts: one, or all of them when no id is given.
 * @returns how many.
 */
export async function retryUndelivered(db: Kysely<Database>, now: string, id?: string): Promise<number> {
  let undelivered = db.selectFrom('messages').select('id').where('delivery', '=', 'undelivered');
  if (id !== undefined) undelivered = undelivered.where('id', '=', id);
  const ids = (await undelivered.execute()).map(message => message.id);
  await scheduleJobs(
    db,
    ids.map(messageId => ({ kind: job, key: messageId, payload: { messageId }, runAt: now })),
  );
  return ids.length;
}
