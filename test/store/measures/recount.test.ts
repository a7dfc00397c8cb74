import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dayOf, shiftInstant, startOfDayNumber } from '#domain/calendar.ts';
import type { Claim } from '#domain/claim.ts';
import { clockSettings } from '#domain/clock/clockSettings.ts';
import { houseZone } from '#domain/clock/houseZone.ts';
import { clockRecords } from '#domain/clock/records/clockRecords.ts';
import type { PlacedEvent } from '#domain/events.ts';
import { evolve } from '#domain/lifecycle/evolve.ts';
import { saveClocks } from '#store/clocks/saveClocks.ts';
import { rolledCells } from '#store/measures/rolled/rolledCells.ts';
import { differingCounts } from '#store/measures/rollup/differingCounts.ts';
import { foldMeasures } from '#store/measures/rollup/foldMeasures.ts';
import { readCounts, readDays } from '#store/measures/rollup/readCounts.ts';
import { targetCells } from '#store/measures/targetCells.ts';
import { transact } from '#store/transact.ts';
import { summedCells } from '#test/domain/clock/figures/summedCells.ts';
import { randomHistory } from '#test/domain/clock/randomHistory.ts';
import { openTestDatabase, type TestDatabase, testDatabases } from '#test/machine/testDatabase.ts';

const opened = Date.UTC(2026, 2, 27, 8, 7, 0, 123);
const day = 86_400_000;
const first = Math.floor(opened / day);
const reasons = ['marked_delivered_not_received', 'damaged_wholly', 'damaged_partly'] as const;
const lives = fc.array(fc.record({ draws: fc.array(fc.nat(), { maxLength: 14 }), later: fc.nat(300), at: fc.nat(4) }), {
  minLength: 6,
  maxLength: 12,
});

describe.each(testDatabases)('counts on %s', kind => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
  });
  afterAll(() => database.close());

  /** When the last thing happened. */
  let last = '';
  const save = (id: number, events: readonly PlacedEvent[]) =>
    transact(database.db, async trx => {
      for (const { at } of events) if (at > last) last = at;
      const claim = events.reduce<Claim | undefined>(evolve, undefined)!;
      const { facts } = claim;
      const somebody = {
        ...claim,
        id,
        country: id % 2 ? 'FR' : undefined,
        facts: { ...facts, reason: reasons[id % 3]! },
      };
      await saveClocks(trx, [{ claim: somebody, records: clockRecords(events, clockSettings) }], clockSettings);
    });

  it('are those of the rows, whatever happened and whenever they were folded', async () => {
    let id = 0;
    await fc.assert(
      fc.asyncProperty(lives, async claims => {
        for (const { draws, later, at } of claims) {
          const { events } = randomHistory(draws, opened + later * 0.37 * day);
          id += 1;
          await save(id, events.slice(0, Math.max(1, events.length - at)));
          if (at === 0) await foldMeasures(database.db);
          if (at > 1) await save(id, events);
        }
        expect(await differingCounts(database.db)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it('tell how promises lasted as their rows do', async () => {
    const zone = houseZone(clockSettings);
    const whole: string[] = [];
    for (const metric of ['refund', 'decision', 'payout'] as const) {
      for (const asOf of [last, shiftInstant(last, 3000 * day)]) {
        const from = first + 20;
        const rows = await targetCells(database.db, metric, {}, { since: startOfDayNumber(from, zone), asOf, zone });
        const kept = await rolledCells(database.db, metric, { from, to: dayOf(asOf, zone) + 1 }, asOf);
        expect(summedCells(kept)).toEqual(summedCells(rows));
        whole.push(...summedCells(rows));
      }
    }
    for (const kind of ['kept', 'missed', 'open', 'undefined'])
      expect([kind, whole.some(cell => cell.includes(kind))]).toEqual([kind, true]);
  });

  it('are read alike from blocks of any length', async () => {
    const spans = [
      [first, first + 1],
      [first + 3, first + 90],
      [first - 40, first + 400],
      [first + 17, first + 81],
    ] as const;
    for (const [from, to] of spans) {
      for (const dimension of [undefined, 'reason', 'country'] as const) {
        const read = await readCounts(
          database.db,
          { names: ['decision', 'outcome'], dimensions: dimension && [dimension] },
          { from, to },
        );
        const { rows } = await sql<{ n: number }>`
          select sum(n)::bigint as n from measure_counts where level = 0 and dimension = ${dimension ?? 'all'}
            and name in ('decision', 'outcome') and block >= ${from}::int and block < ${to}::int`.execute(database.db);
        const unfolded = await sql<{ n: number }>`select sum(n)::bigint as n from measure_changes
          where name in ('decision', 'outcome') and day >= ${from}::int and day < ${to}::int`.execute(database.db);
        expect(read.reduce((sum, { n }) => sum + n, 0)).toBe((rows[0]!.n ?? 0) + (unfolded.rows[0]!.n ?? 0));
      }
    }
    const days = await readDays(database.db, ['opened'], { from: first, to: first + 400 });
    const { rows } = await sql<{ day: number; n: number }>`
      select received_day as day, count(*) as n from claim_episodes where episode = 1 group by 1 order by 1`.execute(
      database.db,
    );
    expect(days.map(({ day, n }) => ({ day, n })).sort((a, b) => a.day - b.day)).toEqual(rows);
  });

  it('say so where they are not', async () => {
    await sql`insert into measure_changes (name, day, time, code, n, total) values ('opened', ${first}, 0, 0, 1, 0)`.execute(
      database.db,
    );
    expect(await differingCounts(database.db)).not.toEqual([]);
    await foldMeasures(database.db);
    expect(await differingCounts(database.db)).toMatchObject([{ name: 'opened' }, {}, {}, {}]);
  });
});
