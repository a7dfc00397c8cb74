import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertTeam } from '#mocks/insertTeam.ts';
import { bringPast } from '#mocks/past/bringPast.ts';
import { tellPast } from '#mocks/past/tellPast.ts';
import { openMockHome } from './openMockHome.ts';

const now = '2026-11-22T19:00:00.000Z';

describe('the past of the sample world', () => {
  let home: Awaited<ReturnType<typeof openMockHome>>;
  beforeAll(async () => {
    home = await openMockHome('pglite', now);
    await insertTeam(home.deps);
    const records = tellPast(now, 'quittance', 1);
    const started = Date.now();
    for await (const brought of bringPast(home.deps, records)) {
      if (brought % 1000 === 0) console.log(brought, Date.now() - started);
    }
    console.log(records.length, Date.now() - started);
  }, 300_000);
  afterAll(() => home?.close());

  it('tells', async () => {
    const { db } = home.deps;
    const months = await sql`select to_char(due_at, 'YYYY-MM') as month, count(*) filter (where state = 'met') as met,
      count(*) filter (where state = 'missed_closed' or (state = 'running' and late_from <= ${now}::timestamptz)) as missed,
      round(100.0 * count(*) filter (where state = 'met') / nullif(count(*) filter (where state in ('met', 'missed_closed') or (state = 'running' and late_from <= ${now}::timestamptz)), 0)) as share
      from claim_targets where metric = 'refund' group by 1 order by 1`.execute(db);
    console.table(months.rows);
    const flow = await sql`select to_char(opened_at, 'YYYY-MM') as month, count(*) as opened,
      round(percentile_cont(0.5) within group (order by extract(epoch from left_at - opened_at) / 86400)::numeric, 1) as median,
      count(*) filter (where left_at is null) as open, count(*) filter (where appealed) as appealed,
      count(*) filter (where overturned) as overturned
      from claim_episodes group by 1 order by 1`.execute(db);
    console.table(flow.rows);
    const bad =
      await sql`select e.merchant_id, count(*) as due, count(*) filter (where t.state = 'missed_closed' or (t.state = 'running' and late_from <= ${now}::timestamptz)) as missed
      from claim_targets t join claim_episodes e using (claim_id, episode)
      where t.metric = 'refund' and t.due_at between ${now}::timestamptz - interval '90 days' and ${now}::timestamptz group by 1 order by 3 desc`.execute(
        db,
      );
    console.table(bad.rows);
    const status = await sql`select status, count(*) from claims group by 1`.execute(db);
    console.table(status.rows);
    expect(months.rows.length).toBeGreaterThan(20);
  });
});
