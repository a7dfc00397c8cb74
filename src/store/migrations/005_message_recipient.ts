import { type Kysely, sql } from 'kysely';

/** To whom a message goes: a question is the customer's, the merchant's or the carrier's to answer. */
const statements = [
  `alter table messages add column recipient text check (recipient in ('customer', 'merchant', 'carrier'))`,
  `update messages as m set recipient = coalesce((
      select e.payload ->> 'from' from claim_events as e
      where e.claim_id = m.claim_id and e.sequence = m.sequence and e.type = 'information_requested'
    ), 'customer') where direction = 'out'`,
  `alter table messages add constraint messages_recipient check ((direction = 'out') = (recipient is not null))`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
