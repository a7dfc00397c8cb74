import { type Kysely, sql } from 'kysely';

/**
 * With each refund until when its customer was promised the money, so that pages, counts and sums by the earlier of both promises come from an index. It is the
 * promise of the episode in which the refund was approved; claims that are not measured yet get it when they are.
 */
const statements = [
  `alter table refunds add column promised_at timestamptz`,
  `update refunds as r set promised_at = (
      select t.due_at from claim_targets as t
        join claim_episodes as e on e.claim_id = t.claim_id and e.episode = t.episode
      where t.claim_id = r.claim_id and t.metric = 'refund' and t.clock = 'customer' and t.state <> 'cancelled'
        and e.opened_at <= r.approved_at
      order by t.episode desc limit 1
    )`,
  `alter table refunds add column first_due_at timestamptz not null
    generated always as (coalesce(least(due_at, promised_at), '9999-12-31T00:00:00Z'::timestamptz)) stored`,
  `drop index refunds_due`,
  `create index refunds_first_due on refunds (state, first_due_at, id) include (currency, amount)`,
  `create index refunds_all_first_due on refunds (first_due_at, id) where state <> 'taken_back'`,
  `create index refunds_paid_late on refunds (coalesce(settled_at, '0001-01-01T00:00:00Z'::timestamptz), id)
    include (currency, amount) where state = 'settled' and settled_at > first_due_at`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
