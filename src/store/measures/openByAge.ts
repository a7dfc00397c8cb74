import { type Kysely, sql } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';
import { type Chosen, openClaims } from './chosenClaims.ts';

/** `counts`: opened before the first bound, between the bounds, since the last. Ages are milliseconds, by nearest rank; undefined where nothing is open. */
export type OpenByAge = {
  n: number;
  counts: number[];
  p50?: number;
  p90?: number;
  oldest?: { claimId: number; openedAt: Instant };
};

/** The claims that are open now (not decided, too early included) by when they were opened. @param bounds ascending moments */
export async function openByAge(
  db: Kysely<Database>,
  chosen: Chosen,
  bounds: readonly Instant[],
  asOf: Instant,
): Promise<OpenByAge> {
  const open = openClaims(db, chosen);
  const [bands, ages] = await Promise.all([
    sql<{ band: number; count: number }>`
      select width_bucket(opened_at, ${bounds}::timestamptz[]) as band, count(*) as count from (${open}) as c group by band`.execute(
      db,
    ),
    sql<{ n: number; p50: string | null; p90: string | null; id: number | null; opened_at: Instant | null }>`
      with aged as (select id, opened_at from (${open}) as c)
      select count(*) as n,
        percentile_disc(0.5) within group (order by opened_at desc) as p50,
        percentile_disc(0.9) within group (order by opened_at desc) as p90,
        (select id from aged order by opened_at, id limit 1) as id,
        min(opened_at) as opened_at
      from aged`.execute(db),
  ]);
  const { n, p50, p90, id, opened_at } = ages.rows[0]!;
  const ageOf = (at: Instant | null) => (at === null ? undefined : Date.parse(asOf) - Date.parse(at));
  return {
    n,
    counts: [...bounds, ''].map((_, i) => bands.rows.find(({ band }) => band === i)?.count ?? 0),
    p50: ageOf(p50),
    p90: ageOf(p90),
    oldest: id === null || opened_at === null ? undefined : { claimId: id, openedAt: opened_at },
  };
}
