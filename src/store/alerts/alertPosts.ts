import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';

export type HeldAlert = Pick<Selectable<Database['alerts']>, 'id' | 'claim_id' | 'kind' | 'deadline' | 'due_at'> & {
  customer_zone: string | null;
};

/** What of a person's alerts waits to leave, held until the transaction ends. */
export function lockHeldAlerts(trx: Transaction<Database>, personId: string): Promise<HeldAlert[]> {
  return trx
    .selectFrom('alerts')
    .select(['alerts.id', 'claim_id', 'kind', 'deadline', 'due_at'])
    .select(eb =>
      eb
        .selectFrom('claims')
        .innerJoin('customers', 'customers.id', 'claims.customer_id')
        .select('customers.time_zone')
        .whereRef('claims.id', '=', 'alerts.claim_id')
        .as('customer_zone'),
    )
    .where('person_id', '=', personId)
    .where('held', '=', true)
    .orderBy('id')
    .forUpdate()
    .execute();
}

export type NewPost = Pick<
  Database['alert_posts'],
  'id' | 'post_key' | 'person_id' | 'channel' | 'subject' | 'body' | 'content' | 'created_at'
>;

/** Puts what is to leave, a row a way out, and notes with which alerts it is; its id is unique, so that it is put once. */
export async function putAlertPosts(
  trx: Transaction<Database>,
  alerts: readonly HeldAlert[],
  posts: readonly NewPost[],
): Promise<void> {
  for (const { content, ...post } of posts) {
    await trx
      .insertInto('alert_posts')
      .values({ ...post, content: JSON.stringify(content) as never, state: 'waiting', failure: null, sent_at: null })
      .execute();
  }
  await trx
    .updateTable('alerts')
    .set({ held: false, post_key: posts[0]?.post_key ?? null })
    .where(
      'id',
      'in',
      alerts.map(({ id }) => id),
    )
    .execute();
}

/** What has to leave, unless it has. */
export function alertPostToSend(db: Kysely<Database>, id: string) {
  return db
    .selectFrom('alert_posts')
    .innerJoin('people', 'people.id', 'alert_posts.person_id')
    .select([
      'alert_posts.id',
      'channel',
      'subject',
      'body',
      'content',
      'people.id as personId',
      'email',
      'people.name',
    ])
    .where('alert_posts.id', '=', id)
    .where('state', '<>', 'sent')
    .executeTakeFirst();
}

/** Notes that it left, or why it did not. */
export async function noteAlertPost(
  db: Kysely<Database>,
  id: string,
  outcome: { sentAt: Instant } | { failure: string },
): Promise<void> {
  const change =
    'sentAt' in outcome
      ? { state: 'sent' as const, sent_at: outcome.sentAt, failure: null }
      : { state: 'undelivered' as const, failure: outcome.failure.replaceAll('\0', '').slice(0, 500) };
  await db.updateTable('alert_posts').set(change).where('id', '=', id).where('state', '<>', 'sent').execute();
}
