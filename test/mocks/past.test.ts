import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Deps } from '#api/deps.ts';
import { claimRecord } from '#api/intake/claimRecord.ts';
import { dayOf, shiftInstant } from '#domain/calendar.ts';
import { forecastBacktest } from '#domain/clock/figures/forecastBacktest.ts';
import { insertTeam } from '#mocks/insertTeam.ts';
import { bringPast } from '#mocks/past/bringPast.ts';
import { badMerchantId, bankDaysAgo, chapters } from '#mocks/past/chapters.ts';
import { tellPast } from '#mocks/past/tellPast.ts';
import { verifyChain } from '#store/events/verifyChain.ts';
import { targetCells } from '#store/measures/targetCells.ts';
import { openMockHome } from './openMockHome.ts';

const now = '2026-11-22T19:00:00.000Z';
const scale = 0.4;
const ago = (days: number) => shiftInstant(now, -Math.round(days * 86_400_000));

/** The four questions of a manager have clear answers here: are the 14 days kept, who is late and why, will it be worse, which merchant causes it. */
describe('the past of the sample world tells', () => {
  let home: Awaited<ReturnType<typeof openMockHome>>;
  const delivered: string[] = [];
  const records = tellPast(now, 'quittance', scale);
  beforeAll(async () => {
    home = await openMockHome('pglite', now);
    await insertTeam(home.deps);
    const messenger: Deps['messenger'] = {
      async deliver({ id }) {
        delivered.push(id);
        return 'kept';
      },
    };
    for await (const _ of bringPast({ ...home.deps, messenger }, records));
  }, 200_000);
  afterAll(() => home?.close());

  const one = async <T>(query: ReturnType<typeof sql>) => (await query.execute(home.deps.db)).rows[0] as T;
  const all = async <T>(query: ReturnType<typeof sql>) => (await query.execute(home.deps.db)).rows as T[];
  const missed = sql`(t.state = 'missed_closed' or (t.state = 'running' and t.late_from <= ${now}::timestamptz))`;
  const promises = sql`claim_targets t join claim_episodes e using (claim_id, episode)`;
  /** The part of the promises due in a stretch (days before now) that were kept. */
  const attainment = async (from: number, to: number) => {
    const { met, n } = await one<{ met: number; n: number }>(
      sql`select count(*) filter (where t.state = 'met')::int as met, count(*)::int as n from ${promises}
        where t.metric = 'refund' and (t.state = 'met' or ${missed})
          and t.due_at >= ${ago(from)}::timestamptz and t.due_at < ${ago(to)}::timestamptz`,
    );
    return met / n;
  };

  it('of two years, about as many claims as asked for, most of them closed', async () => {
    expect(records.length).toBeGreaterThan(2800 * scale);
    expect(records.length).toBeLessThan(4000 * scale);
    expect(records[0]!.openedAt < ago(700)).toBe(true);
    const { open, refunded, rejected } = await one<Record<string, number>>(
      sql`select count(*) filter (where queue <> 'decided')::int as open, count(*) filter (where status = 'refunded')::int as refunded,
        count(*) filter (where status = 'rejected')::int as rejected from claims`,
    );
    expect(open).toBeGreaterThan(3);
    expect(open).toBeLessThan(60 * scale);
    expect(refunded! / records.length).toBeGreaterThan(0.6);
    expect(rejected! / records.length).toBeGreaterThan(0.1);
  });

  it('that the 14 days are kept in most months, and were not in one: decided in time, paid too late', async () => {
    const month = ago(bankDaysAgo).slice(0, 7);
    const { kept, in_time } = await one<{ kept: number; in_time: number }>(
      sql`select avg((t.state = 'met')::int)::float8 as kept,
          avg((e.decided_at < e.opened_at + interval '14 days')::int)::float8 as in_time
        from ${promises} where t.metric = 'refund' and (t.state = 'met' or ${missed})
          and to_char(t.due_at at time zone 'UTC', 'YYYY-MM') = ${month}`,
    );
    expect(kept).toBeLessThan(0.5);
    expect(in_time).toBeGreaterThan(0.8);
    expect(await attainment(120, 90)).toBeGreaterThan(0.85);
  });

  it('of a strike: what was due then was kept less often than before and after', async () => {
    const strike = await attainment(chapters.strike.from - 10, chapters.strike.to - 19);
    const before = await attainment(chapters.strike.from + 20, chapters.strike.from - 10);
    const after = await attainment(chapters.strike.to - 25, chapters.strike.to - 55);
    expect(strike).toBeLessThan(Math.min(before, after) - 0.08);
    const cause = await one<{ cause: string }>(
      sql`select t.cause from ${promises} where t.metric = 'refund' and ${missed}
        and t.due_at >= ${ago(chapters.strike.from - 10)}::timestamptz and t.due_at < ${ago(chapters.strike.to - 19)}::timestamptz
        group by 1 order by count(*) desc limit 1`,
    );
    expect(cause).toEqual({ cause: 'carrier' });
  });

  it('which merchant causes it: the one whose claims are late most often, and more and more of them', async () => {
    const merchants = await all<{ merchant_id: string; due: number; late: number }>(
      sql`select e.merchant_id, count(*)::int as due, count(*) filter (where ${missed})::int as late from ${promises}
        where t.metric = 'refund' and (t.state = 'met' or ${missed}) and t.due_at >= ${ago(90)}::timestamptz and t.due_at < ${now}::timestamptz
        group by 1 order by count(*) filter (where ${missed}) desc`,
    );
    const [worst] = merchants;
    expect(worst!.merchant_id).toBe(badMerchantId);
    expect(worst!.late).toBeGreaterThan(merchants.reduce((sum, { late }) => sum + late, 0) / 2);
    expect(Math.max(...merchants.map(({ late, due }) => late / due))).toBe(worst!.late / worst!.due);
    const cause = await one<{ cause: string }>(
      sql`select t.cause from ${promises} where t.metric = 'refund' and ${missed} and e.merchant_id = ${badMerchantId}
        and t.due_at >= ${ago(90)}::timestamptz group by 1 order by count(*) desc limit 1`,
    );
    expect(cause).toEqual({ cause: 'merchant' });
    const share = async (from: number, to: number) =>
      (
        await one<{ share: number }>(
          sql`select avg((merchant_id = ${badMerchantId})::int)::float8 as share from claims
            where opened_at >= ${ago(from)}::timestamptz and opened_at < ${ago(to)}::timestamptz`,
        )
      ).share;
    expect(await share(60, 0)).toBeGreaterThan(2 * (await share(chapters.merchant.from + 200, chapters.merchant.from)));
  });

  it('that it gets worse: what falls due next week and is still open is mostly of that merchant', async () => {
    const { n, bad } = await one<{ n: number; bad: number }>(
      sql`select count(*)::int as n, count(*) filter (where e.merchant_id = ${badMerchantId})::int as bad from ${promises}
        where t.metric = 'refund' and t.state in ('running', 'paused') and t.late_from < ${ago(-14)}::timestamptz`,
    );
    expect(n).toBeGreaterThan(2);
    expect(bad / n).toBeGreaterThan(0.5);
  });

  it('of more hands: decisions take days less since then', async () => {
    const median = async (from: number, to: number) =>
      (
        await one<{ days: number }>(
          sql`select percentile_cont(0.5) within group (order by extract(epoch from decided_at - opened_at) / 86400)::float8 as days
            from claim_episodes where episode = 1 and opened_at >= ${ago(from)}::timestamptz and opened_at < ${ago(to)}::timestamptz`,
        )
      ).days;
    const [before, after] = [
      await median(700, chapters.staffing.from + 20),
      await median(chapters.staffing.from - 20, 240),
    ];
    expect(after).toBeLessThan(before * 0.75);
    expect(after).toBeGreaterThan(2);
  });

  it('what was to come: the forecast of 52 held-back weeks covers them as often as it says', async () => {
    const zone = 'Europe/Paris';
    const span = { since: ago(800), asOf: now, zone };
    const covered = async (metric: 'refund' | 'decision') => {
      const cells = await targetCells(home.deps.db, metric, {}, span);
      return forecastBacktest(cells, { today: dayOf(now, zone), weeks: 52, learn: 8 });
    };
    const [decision, refund] = await Promise.all([covered('decision'), covered('refund')]);
    const told = ({ weeks, covered: share }: typeof decision) =>
      `${share?.toFixed(3)}: ${weeks.map(({ mean, lower, upper, actual }) => `${mean.toFixed(1)} [${lower}, ${upper}] ${actual}`).join(' · ')}`;
    console.log(`80 % interval, decision ${told(decision)}\nrefund ${told(refund)}`);
    expect([decision.weeks.length, refund.weeks.length]).toEqual([52, 52]);
    expect(decision.covered).toBeGreaterThanOrEqual(0.7);
    expect(decision.covered).toBeLessThanOrEqual(0.9);
    // Of one or two a week no range of whole numbers covers just 80 %.
    expect(refund.covered).toBeGreaterThanOrEqual(0.7);
  });

  it('of a colleague who left: nothing is decided by her afterwards, and she cannot sign in', async () => {
    const [marta] = await all<{ id: string; disabled_at: string | null; last: string; n: number }>(
      sql`select p.id, p.disabled_at, max(e.decided_at) as last, count(*)::int as n
        from people p join claim_episodes e on e.decided_by = p.id where p.name = 'Marta Lindqvist' group by 1, 2`,
    );
    expect(marta!.n).toBeGreaterThan(100 * scale);
    expect(marta!.disabled_at).not.toBeNull();
    expect(marta!.last < ago(chapters.departure.from - 21)).toBe(true);
  });

  it('of seasons, weekends and paydays', async () => {
    const perDay = async (from: string, to: string) =>
      (
        await one<{ n: number }>(
          sql`select count(*)::float8 / (${to}::date - ${from}::date) as n from claims
            where opened_at >= ${from}::date and opened_at < ${to}::date`,
        )
      ).n;
    expect(await perDay('2025-12-27', '2026-01-21')).toBeGreaterThan(1.4 * (await perDay('2025-10-01', '2025-11-20')));
    expect(await perDay('2025-11-26', '2025-12-21')).toBeGreaterThan(1.3 * (await perDay('2025-10-01', '2025-11-20')));
    const days = await all<{ day: number; decided: number; settled: number }>(
      sql`select d::int as day, count(*) filter (where extract(isodow from decided_at at time zone 'UTC') = d)::int as decided,
          count(*) filter (where extract(isodow from settled_at at time zone 'UTC') = d and settled_at < ${ago(chapters.staffing.from + 10)}::timestamptz)::int as settled
        from claim_episodes, generate_series(1, 7) d group by 1 order by 1`,
    );
    expect(days.slice(5).map(({ decided }) => decided)).toEqual([0, 0]);
    expect(days[3]!.settled).toBeGreaterThan(0.9 * days.reduce((sum, { settled }) => sum + settled, 0));
  });

  it('of appeals, some of which are granted, and of claims opened again', async () => {
    const { appealed, overturned, reopened } = await one<Record<string, number>>(
      sql`select count(*) filter (where appealed)::int as appealed, count(*) filter (where overturned)::int as overturned,
        count(*) filter (where opened_by = 'reopened')::int as reopened from claim_episodes`,
    );
    expect(appealed).toBeGreaterThan(80 * scale);
    expect(overturned! / appealed!).toBeGreaterThan(0.25);
    expect(overturned! / appealed!).toBeLessThan(0.75);
    expect(reopened).toBeGreaterThan(5 * scale);
  });

  it('without a word leaving, in chains that hold', async () => {
    expect(delivered).toEqual([]);
    const held = sql`select count(*)::int as n from messages where delivery not in ('sent') and direction = 'out'`;
    expect(await one(held)).toEqual({ n: 0 });
    expect(
      await one(sql`select count(*)::int as n from jobs where kind in ('send_message', 'release_refund')`),
    ).toEqual({ n: 0 });
    const verified = await verifyChain(home.deps.db);
    expect(verified.broken).toBeUndefined();
    expect(verified.claims).toBe(records.length);
  });
});

describe('the tales of the past', () => {
  it('are the same for the same seed and moment, and others for another seed', () => {
    expect(tellPast(now, 'a', 0.02)).toEqual(tellPast(now, 'a', 0.02));
    expect(tellPast(now, 'a', 0.02)).not.toEqual(tellPast(now, 'b', 0.02));
    expect(tellPast(now, 'a', 0)).toEqual([]);
  });

  it.each(['2026-01-01T00:00:00.000Z', '2026-03-29T01:30:00.000Z', '2028-02-29T23:59:59.000Z'])(
    'can have been, told at %s',
    async moment => {
      const told = tellPast(moment, 'quittance', 0.05);
      for (const record of told) expect(claimRecord.safeParse(record).error?.issues).toBeUndefined();
      const home = await openMockHome('pglite', moment);
      await insertTeam(home.deps);
      for await (const _ of bringPast(home.deps, told));
      await home.close();
    },
    60_000,
  );
});
