import { type Kysely, sql } from 'kysely';
import { drawClaimIds } from '#store/claims/insertClaims.ts';
import type { Database } from '#store/schema.ts';

const numbers = sql`pg_get_serial_sequence('claims', 'id')`;

/**
 * Keeps the next so many numbers of claims free, for claims that are older and come in later. Only while nobody else brings claims in. `draw` has the numbers drawn from
 * there on, `goOn` from behind all again.
 */
export async function reserveNumbers(db: Kysely<Database>, count: number) {
  const [first] = await drawClaimIds(db, count);
  return {
    async draw(): Promise<void> {
      if (first !== undefined) await sql`select setval(${numbers}, ${first}, false)`.execute(db);
    },
    async goOn(): Promise<void> {
      await sql`select setval(${numbers}, (select max(id) from claims))`.execute(db);
    },
  };
}
