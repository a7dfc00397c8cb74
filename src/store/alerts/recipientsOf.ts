import { sql, type Transaction } from 'kysely';
import type { AlertChoice } from '#domain/alertWords.ts';
import type { Role } from '#domain/people.ts';
import type { Database } from '../schema.ts';

/** Somebody to be alerted, and how they want it. */
export type Recipient = { id: string; choice: AlertChoice };

/** Those of some people and roles who are with the team and want to be alerted; without a word of theirs, by all that there is. */
export async function recipientsOf(
  trx: Transaction<Database>,
  { ids, roles }: { ids: readonly string[]; roles: readonly Role[] },
): Promise<Recipient[]> {
  const { rows } = await sql<Recipient>`
    select p.id, coalesce(c.value #>> '{}', 'mail') as choice
    from people p left join preferences c on c.person_id = p.id and c.name = 'alerts'
    where p.disabled_at is null and (p.id = any(${ids}::text[]) or p.role = any(${roles}::text[]))
      and coalesce(c.value #>> '{}', 'mail') <> 'off'
    order by p.id`.execute(trx);
  return rows;
}
