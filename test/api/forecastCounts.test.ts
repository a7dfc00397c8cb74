import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptPromises, readPromises, rowPromises } from '#api/dashboard/readPromises.ts';
import { scheduleMeasuring } from '#api/jobs/measureClaims.ts';
import { dayOf } from '#domain/calendar.ts';
import { clockSettings } from '#domain/clock/clockSettings.ts';
import { isMeasuring } from '#store/measures/rollup/isMeasuring.ts';
import { verifyMeasures } from '#store/measures/rollup/verifyMeasures.ts';
import { migrate } from '#store/migrate.ts';
import type { Database } from '#store/schema.ts';
import { summedCells } from '#test/domain/clock/figures/summedCells.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { damagedLamp } from './claimRecords.ts';
import { commandDesk } from './commandDesk.ts';
import { openTestApp, type TestApp } from './testApp.ts';

const claims = 12;

describe.each(testDatabases)('a database of before promises were counted by day, on %s', kind => {
  let world: TestApp;
  beforeAll(async () => {
    world = await openTestApp(kind);
    const said = { ground: 'other', justification: 'It was handed over.', message: 'Non.' };
    for (let i = 0; i < claims; i += 1) {
      const id = await world.receive(damagedLamp({ openedAt: world.now() }));
      world.passTime(86_400_000);
      const agent = await world.signIn('agent');
      if (i % 2 === 0) await commandDesk(world, () => agent).give(agent, id, 'reject', said);
    }
    // As after the change of a calendar, which leaves a job that is done.
    await scheduleMeasuring(world.db, world.now());
    await world.runJobs();
    expect(await told(keptPromises)).toEqual(await told(rowPromises));
    await forget(world.db);
  });
  afterAll(() => world?.close());

  const asked = () => {
    const today = dayOf(world.now(), 'Europe/Paris');
    const days = { since: today - 226, dueFrom: today - 7, today };
    return { metric: 'refund', chosen: {}, zone: 'Europe/Paris', ...days, asOf: world.now() } as const;
  };
  const told = async (read: typeof keptPromises) => summedCells((await read(world.db, asked())).cells);
  const read: typeof keptPromises = (db, what) => readPromises(db, what, clockSettings);

  it('is read from the rows of the claims until every count is there', async () => {
    await migrate(world.db);
    const rows = await told(rowPromises);
    expect(rows.length).toBeGreaterThan(claims / 2);
    expect(await isMeasuring(world.db)).toBe(true);
    expect(await told(keptPromises)).toEqual([]);
    expect(await told(read)).toEqual(rows);
  });

  it('has them after its claims were measured anew', async () => {
    await sql`update jobs set run_at = ${world.now()}::timestamptz where kind = 'measure_claims'`.execute(world.db);
    await world.runJobs();
    expect(await isMeasuring(world.db)).toBe(false);
    expect(await verifyMeasures(world.db)).toEqual({ claims });
    expect(await told(keptPromises)).toEqual(await told(rowPromises));
    expect(await told(read)).toEqual(await told(rowPromises));
  });

  it('says where one of them is not what the rows add up to', async () => {
    await sql`update measure_changes set n = n + 1 where name = 'lasted refund' and ctid = (
      select min(ctid) from measure_changes where name = 'lasted refund')`.execute(world.db);
    await sql`update measure_counts set n = n + 1 where name = 'lasted refund' and level = 0`.execute(world.db);
    expect((await verifyMeasures(world.db)).differing?.what).toMatch(/^the count "lasted refund" of all in block \d+/);
  });
});

/** The tables as they were. */
async function forget(db: Kysely<Database>): Promise<void> {
  for (const statement of [
    `drop function keep_clocks`,
    `alter table claim_targets drop column start_day, drop column end_day`,
    `alter table claim_targets add column left_ms bigint`,
    `alter table claim_episodes add column opened_day integer not null default 0, add column team_ms bigint not null default 0`,
    `delete from measure_changes where name like 'lasted %' or name = 'approved'`,
    `delete from measure_counts where name like 'lasted %' or name = 'approved'`,
    `delete from kysely_migration where name >= '021'`,
  ])
    await sql.raw(statement).execute(db);
}
