import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema.ts';

/** So many of the latest claims tell which languages customers write in: what is asked for each time a list opens must cost little. */
const latest = 2000;

/** The languages of the latest claims without their regions, the most frequent first, each with how many of them. */
export async function spokenLanguages(db: Kysely<Database>): Promise<{ language: string; claims: number }[]> {
  const { rows } = await sql<{ language: string; claims: number }>`
    select lower(split_part(language, '-', 1)) as language, count(*)::int as claims
    from (select language from claims order by id desc limit ${latest}) as lately
    group by 1 order by 2 desc, 1`.execute(db);
  return rows;
}
