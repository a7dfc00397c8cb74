import { type Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frameOf } from '#api/dashboard/frameOf.ts';
import { keptSpans } from '#api/dashboard/keptSpans.ts';
import { readKeptGroups, readRowGroups } from '#api/dashboard/readGroups.ts';
import { readKeptMeasures } from '#api/dashboard/readKeptMeasures.ts';
import { keptPromises, rowPromises } from '#api/dashboard/readPromises.ts';
import { readRowMeasures } from '#api/dashboard/readRowMeasures.ts';
import { scheduleMeasuring } from '#api/jobs/measureClaims.ts';
import type { DashboardQuery } from '#api/schemas/dashboard.ts';
import { addDays, dayOf, shiftInstant } from '#domain/calendar.ts';
import { clockSettings } from '#domain/clock/clockSettings.ts';
import { timedMetrics } from '#store/measures/firstTime.ts';
import { dimensions } from '#store/measures/groupings.ts';
import type { GroupTimes } from '#store/measures/groupTimes.ts';
import { differingCounts } from '#store/measures/rollup/differingCounts.ts';
import { verifyMeasures } from '#store/measures/rollup/verifyMeasures.ts';
import * as refundPromises from '#store/migrations/020_refund_promises.ts';
import * as refundsCounted from '#store/migrations/022_refunds_counted.ts';
import type { Database } from '#store/schema.ts';
import { summedCells } from '#test/domain/clock/figures/summedCells.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { liveBusyWeeks } from './busyWeeks.ts';
import { lostParcel } from './claimRecords.ts';
import { openTestApp, type TestApp } from './testApp.ts';

describe.each(testDatabases)('what the figures are read from, on %s', kind => {
  let world: TestApp;
  const ids: number[] = [];
  beforeAll(async () => {
    world = await openTestApp(kind);
    for (let i = 0; i < 10; i += 1) {
      const paidAt = i % 4 === 3 ? '2025-12-25T12:00:00.000Z' : '2025-12-01T12:00:00.000Z';
      ids.push(await world.receive(lostParcel({ order: { paidAt } })));
    }
  });
  afterAll(() => world.close());

  it('is what the events say, whatever was done and in whatever order', async () => {
    const done = await liveBusyWeeks(world, ids);
    expect(done).toBeGreaterThan(40);
    expect(await verifyMeasures(world.db)).toEqual({ claims: ids.length });
    const { rows } = await sql<{ ended: number; again: number }>`
      select count(*) filter (where ended_at is not null) as ended, count(*) filter (where episode > 1) as again
      from claim_episodes`.execute(world.db);
    expect(rows[0]!.ended).toBeGreaterThan(3);
    expect(rows[0]!.again).toBeGreaterThan(1);
  }, 60_000);

  it('gives the same figures as the rows of the claims, from the counts that are kept', async () => {
    const today = world.now().slice(0, 10);
    for (const [from, to] of [
      ['2026-03-01', today],
      ['2026-03-03', '2026-03-17'],
      ['2026-03-20', addDays(today, 20)],
      [today, today],
    ] as const) {
      const query = { from, to, zone: 'Europe/Paris', cohort: 'opened' } as DashboardQuery;
      const frame = frameOf({ query, settings: clockSettings, asOf: world.now() });
      const kept = await readKeptMeasures(world.db, keptSpans(frame)!, world.now());
      const rows = await readRowMeasures(world.db, frame);
      const { team, refunds, targets, targetsBefore, ...others } = kept;
      expect(others).toEqual({
        ...Object.fromEntries(Object.keys(others).map(name => [name, rows[name as keyof typeof rows]])),
        times: Object.fromEntries(
          timedMetrics.map(metric => [metric, { now: rows.times[metric].now, before: rows.times[metric].before }]),
        ),
      });
      expect(sorted(targets)).toEqual(sorted(rows.targets));
      expect(sorted(targetsBefore)).toEqual(sorted(rows.targetsBefore));
      expect(sorted(refunds.settled)).toEqual(sorted(rows.refunds.settled));
      expect(sorted(refunds.approved)).toEqual(sorted(rows.refunds.approved));
      if (from === '2026-03-01') expect(refunds.approved[0]!.count).toBeGreaterThan(2);
      for (const metric of ['first_reply', 'decision'] as const) {
        const [near, exact] = [team[metric], rows.team[metric]];
        expect(near?.paused ?? null).toBe(exact?.paused ?? null);
        expect(Math.abs((near?.median ?? 0) - (exact?.median ?? 0))).toBeLessThanOrEqual(
          0.01 * (exact?.median ?? 0) + 1e-6,
        );
      }
    }
  }, 60_000);

  it.each(dimensions)('gives the same groups by %s as the rows of the claims', async by => {
    const today = world.now().slice(0, 10);
    for (const [from, to] of [
      ['2026-03-01', today],
      ['2026-03-03', '2026-03-17'],
      ['2026-03-20', addDays(today, 20)],
    ] as const) {
      const query = { from, to, zone: 'Europe/Paris', cohort: 'opened' } as DashboardQuery;
      const frame = frameOf({ query, settings: clockSettings, asOf: world.now() });
      const kept = await readKeptGroups(world.db, by, keptSpans(frame)!, frame);
      const rows = await readRowGroups(world.db, by, frame);
      expect(kept.totals).toEqual(rows.totals);
      expect(kept.totals.leading.length).toBeGreaterThan(from === '2026-03-01' ? 0 : -1);
      expect(kept.running).toBe(rows.running);
      const leads = new Set(kept.totals.leading.map(({ value }) => value));
      const ends = ({ times }: GroupTimes) =>
        [...Map.groupBy(times, ({ value }) => value)]
          .filter(([value]) => leads.has(value))
          .map(([value, of]) => ({
            value,
            ours: of.reduce((sum, { ours }) => sum + ours, 0),
            others: of.reduce((sum, { others }) => sum + others, 0),
            censored: of.reduce((sum, { censored }) => sum + censored, 0),
          }));
      expect(sorted(ends(kept))).toEqual(sorted(ends(rows)));
      for (const { value, median } of rows.team.filter(({ value }) => leads.has(value))) {
        const near = kept.team.find(one => one.value === value)?.median ?? Number.NaN;
        expect(Math.abs(near - median!), `${value}`).toBeLessThanOrEqual(0.01 * median! + 1e-6);
      }
    }
  });

  const promises = (db: Kysely<Database>) =>
    db.selectFrom('refunds').select(['id', 'promised_at', 'first_due_at']).orderBy('id').execute();

  it('says of each refund what its customer was promised, as a database of before is told it', async () => {
    const kept = await promises(world.db);
    expect(kept.filter(({ promised_at }) => promised_at !== null).length).toBeGreaterThan(3);
    const back = new Error('nothing of it stays');
    const work = world.db.transaction().execute(async trx => {
      await sql`alter table refunds drop column first_due_at, drop column promised_at`.execute(trx);
      await sql`create index refunds_due on refunds (state, due_at, id)`.execute(trx);
      await refundPromises.up(trx as unknown as Kysely<unknown>);
      expect(await promises(trx)).toEqual(kept);
      throw back;
    });
    await expect(work).rejects.toBe(back);
  });

  it('is told where a refund keeps another day than its customer was promised, and kept anew', async () => {
    const [refund] = await world.db
      .updateTable('refunds')
      .set({ promised_at: sql`promised_at + interval '1 day'` })
      .where('id', '=', eb =>
        eb.selectFrom('refunds').select(sql<number>`max(id)`.as('id')).where('promised_at', 'is not', null),
      )
      .returning('claim_id')
      .execute();
    expect(await verifyMeasures(world.db)).toMatchObject({
      differing: { claimId: refund!.claim_id, what: expect.stringContaining('promises of refunds') },
    });
    await scheduleMeasuring(world.db, world.now());
    await world.runJobs();
    expect(await verifyMeasures(world.db)).toEqual({ claims: ids.length });
  });

  it('gives the same promises, to learn a forecast from', async () => {
    const today = dayOf(world.now(), 'Europe/Paris');
    for (const metric of ['refund', 'decision'] as const) {
      const days = { since: today - 226, dueFrom: today - 7, today };
      const asked = { metric, chosen: {}, zone: 'Europe/Paris', ...days, asOf: world.now() };
      const [kept, rows] = [await keptPromises(world.db, asked), await rowPromises(world.db, asked)];
      expect(summedCells(kept.cells)).toEqual(summedCells(rows.cells));
      expect(sorted(kept.due)).toEqual(sorted(rows.due));
      expect(kept.cells.length).toBeGreaterThan(5);
    }
  });

  it('counts what was approved in a database of before', async () => {
    const back = new Error('nothing of it stays');
    const work = world.db.transaction().execute(async trx => {
      for (const table of ['measure_counts', 'measure_changes'] as const)
        await trx.deleteFrom(table).where('name', '=', 'approved').execute();
      expect((await differingCounts(trx)).map(({ name }) => name)).toContain('approved');
      await refundsCounted.up(trx as unknown as Kysely<unknown>);
      expect(await differingCounts(trx)).toEqual([]);
      throw back;
    });
    await expect(work).rejects.toBe(back);
  });

  it('is told where it is not, and made anew', async () => {
    const id = ids[0]!;
    await sql`update claim_episodes set opened_at = opened_at - interval '1 day' where claim_id = ${id}`.execute(
      world.db,
    );
    await sql`delete from claim_targets where claim_id = ${ids[1]!}`.execute(world.db);
    expect((await verifyMeasures(world.db)).differing).toMatchObject({ claimId: id });
    const boss = await world.signIn('manager');
    const body = await (await boss('GET', '/api/verification')).json();
    expect(body).toMatchObject({ measures: { differing: { claimId: id } } });
    await scheduleMeasuring(world.db, world.now());
    await world.runJobs();
    expect((await verifyMeasures(world.db)).differing?.claimId).toBeUndefined();
  });
});

function sorted<T>(all: readonly T[]): T[] {
  const text = (one: T) =>
    JSON.stringify(one, (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort())
        : value,
    );
  return all.toSorted((a, b) => (text(a) < text(b) ? -1 : 1));
}
