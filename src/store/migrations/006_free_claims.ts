import { type Kysely, sql } from 'kysely';

/**
 * The claims to do that nobody has, or whose holder proposed an approval that waits for somebody else; the most urgent first. Whoever asks
 * for the next one finds it at once, however many are taken.
 */
const statements = [
  `create index claims_free on claims (deadline_at, id)
    where queue = 'todo' and (assignee_id is null or assignee_id = actionable ->> 'proposedBy')`,
];

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db);
}
