import { type Kysely, sql } from 'kysely';

/**
 * Refunds as finance works through them: until when each was promised to arrive, and when it last failed. An index a view and sort, so that a page costs the
 * same at any depth, and one from which a view's totals are read alone.
 */
const statements = [
  // Null: the targets promised nothing.
  `alter table refunds add column due_at timestamptz`,
  `alter table refunds add column failed_at timestamptz`,
  `update refunds set due_at = approved_at + interval '72 hours'`,
  `update refunds as r set failed_at = (
      select max(e.at) from claim_events as e
      where e.claim_id = r.claim_id and e.sequence > r.decision_sequence and e.type = 'refund_failed'
    ) where state in ('failed', 'settled')`,
  `alter table refunds add constraint refunds_failed check (state <> 'failed' or failed_at is not null)`,
  `create index refunds_due on refunds (state, coalesce(due_at, '9999-12-31T00:00:00Z'::timestamptz), id)`,
  `create index refunds_amount on refunds (state, amount, id)`,
  `create index refunds_totals on refunds (state, currency, amount)`,
  `create index refunds_settled_at on refunds (coalesce(settled_at, '0001-01-01T00:00:00Z'::timestamptz), id)
    where state = 'settled'`,
  `create index refunds_failed_at on refunds (coalesce(failed_at, '0001-01-01T00:00:00Z'::timestamptz), id)
    where state = 'failed'`,
  `create index refunds_reference on refunds (lower(reference) collate "C") where reference is not null`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
