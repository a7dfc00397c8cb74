import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimClock } from '#api/schemas/claimClock.ts';
import { type ClaimSummary, claimPage } from '#api/schemas/claimSummary.ts';
import { type Dashboard, dashboard } from '#api/schemas/dashboard.ts';
import { type FigureGroups, groups } from '#api/schemas/dashboardFigures.ts';
import { dimensions } from '#store/measures/groupings.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { marksOf, queryOf } from './marksOf.ts';
import { liveRandomOffice } from './randomOffice.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

type Ranked = { id: number; rank: [number, number] };
const byRank = (one: Ranked, other: Ranked) =>
  one.rank[0] - other.rank[0] || one.rank[1] - other.rank[1] || one.id - other.id;

describe.each(testDatabases)('the marks of the dashboard on %s', kind => {
  let world: TestApp;
  let manager: Caller;
  beforeAll(async () => {
    world = await openTestApp(kind);
    await liveRandomOffice(world, 'marks');
    manager = await world.signIn('manager');
  }, 240_000);
  afterAll(() => world.close());

  const ask = async (address: string): Promise<unknown> => {
    const response = await manager('GET', address);
    const body = await response.json();
    expect(response.status, JSON.stringify(body)).toBe(200);
    return body;
  };
  const read = async (query: string): Promise<Dashboard> => dashboard.parse(await ask(`/api/dashboard?${query}`));
  const readBy = async (by: string, query: string): Promise<FigureGroups> =>
    groups.parse(await ask(`/api/dashboard/groups?by=${by}&${query}`));
  const totalOf = async (query: string) => {
    const response = await manager('GET', `/api/claims?${query}`);
    const body = (await response.json()) as { total: number };
    expect(response.status, JSON.stringify(body)).toBe(200);
    return body.total;
  };

  const readThrough = async (asked: string, sort: string) => {
    const rows: ClaimSummary[] = [];
    let after: string | null = '';
    while (after !== null) {
      const query: string = `${asked}&sort=${sort}&limit=3${after && `&after=${after}`}`;
      const page = claimPage.parse(await (await manager('GET', `/api/claims?${query}`)).json());
      rows.push(...page.data);
      after = page.next;
    }
    return rows;
  };

  it.each([
    'from=2026-02-20&to=2026-03-22&zone=Europe/Paris',
    'from=2026-02-01&to=2026-03-05&zone=America/Lima&cohort=due',
    'from=2026-02-10&to=2026-03-18&cohort=closed&country=FR&language=fr,en&reason=not_received,damaged_partly',
  ])(
    'lead to exactly their claims: %s',
    async query => {
      const shown = await read(query);
      const grouped = await Promise.all(dimensions.map(async by => [by, await readBy(by, query)] as const));
      const marks = marksOf({ ...shown, ...Object.fromEntries(grouped) });
      expect(marks.length).toBeGreaterThan(150);
      const wrong: string[] = [];
      const known = new Map<string, number>();
      for (const [path, { count, claims, where }] of marks) {
        const asked = queryOf(where, shown);
        const total = known.get(asked) ?? (await totalOf(asked));
        known.set(asked, total);
        if (total !== claims || claims > count || (count > 0 && claims === 0))
          wrong.push(`${path}: ${count} (${claims}), queue ${total}: ${asked}`);
      }
      expect(wrong).toEqual([]);
    },
    240_000,
  );

  it.each(['', 'missed', 'missed_open', 'missed_closed', 'met', 'running'] as const)(
    'lead to rows with the promise that was asked for, the latest first: %s',
    async standing => {
      const states = { active: 'running', met: 'met', missed_open: 'missed_open', missed_closed: 'missed_closed' };
      for (const metric of ['refund', 'decision']) {
        const asked = `target=${metric}${standing && `&standing=${standing}`}`;
        const rows = await readThrough(asked, 'target');
        expect((await readThrough(asked, '-target')).map(({ id }) => id)).toEqual(rows.map(({ id }) => id).reverse());
        expect(await readThrough(asked, 'opened')).toHaveLength(rows.length);
        const expected: { id: number; target: unknown; rank: [number, number] }[] = [];
        for (let id = 10001; id < 10200; id++) {
          const answer = await manager('GET', `/api/claims/${id}/clock`);
          if (answer.status === 404) break;
          const fits = claimClock.parse(await answer.json()).targets.flatMap(target => {
            const stands = states[target.state as 'met'];
            const isAsked =
              standing === '' ? stands !== undefined && stands !== 'running' : stands?.startsWith(standing);
            if (target.metric !== metric || !isAsked || target.dueAt === null) return [];
            if (stands !== 'running' && target.dueAt > world.now()) return [];
            const { dueAt, dayZone, lateFrom, to, episode } = target;
            const late = to === null ? 0 : Date.parse(to) - Date.parse(lateFrom!);
            const isOpen = stands === 'running' || stands === 'missed_open';
            const rank: [number, number] = isOpen ? [0, Date.parse(dueAt)] : [1, -late];
            return [
              { id, target: { metric, episode, standing: stands, dueAt, dayZone, lateFrom, reachedAt: to }, rank },
            ];
          });
          expected.push(...fits.sort(byRank).slice(0, 1));
        }
        expect(rows.map(({ id, target }) => ({ id, target }))).toEqual(
          expected.sort(byRank).map(({ id, target }) => ({ id, target })),
        );
        if (metric === 'refund') expect(rows.length, asked).toBeGreaterThan(standing === 'missed_closed' ? 0 : 1);
      }
    },
    240_000,
  );

  it('sort by no promise where none was asked for', async () => {
    const refused = await manager('GET', '/api/claims?sort=-target');
    expect(await refused.json()).toMatchObject({
      errors: [{ field: 'sort', reason: 'sorts by nothing without `target`' }],
    });
    const { data } = claimPage.parse(await (await manager('GET', '/api/claims')).json());
    expect(data.every(({ target }) => target === null)).toBe(true);
    expect(new Set(data.map(({ episode }) => episode > 1))).toEqual(new Set([true, false]));
  });

  it('have their claims as a file too, for those who answer for the team', async () => {
    const shown = await read('from=2026-02-01&to=2026-03-22');
    const { where, claims } = shown.attainment.find(({ metric }) => metric === 'refund')!.missed;
    const query = queryOf(where, shown).replace('limit=1&', '');
    const text = await (await manager('GET', `/api/claims/export?${query}`)).text();
    const [head, ...lines] = text.trimEnd().split('\r\n');
    expect(head).toMatch(/^claim,external_id,status,/);
    expect(lines).toHaveLength(claims);
    const all = await (await manager('GET', '/api/claims/export')).text();
    expect(all.trimEnd().split('\r\n')).toHaveLength((await totalOf('')) + 1);
    const refused = await manager('GET', '/api/claims/export?standing=missed');
    expect(await refused.json()).toMatchObject({
      errors: [{ field: 'standing', reason: 'says nothing without `target`' }],
    });
  });

  it('speak of a world in which everything happens', async () => {
    const shown = await read('from=2026-02-01&to=2026-03-22');
    const refund = shown.attainment.find(({ metric }) => metric === 'refund')!;
    const [replies, decisions, refunds] = shown.times;
    const marks = {
      met: refund.met,
      missed: refund.missed,
      stillOpen: refund.stillOpen,
      late: shown.late.all,
      reopened: shown.again.reopened,
      overturned: shown.again.overturned,
    };
    for (const [name, { count }] of Object.entries(marks)) expect(count, name).toBeGreaterThan(0);
    for (const time of [replies!, decisions!, refunds!]) {
      expect(time.running.count, time.metric).toBeGreaterThan(0);
      expect(time.all.count, time.metric).toBe(time.about.n);
    }
    expect(shown.waiting.parties.length).toBeGreaterThan(3);
    expect(shown.byMerchant.rows.map(({ value }) => value)).toContain(null);
    const byAgent = await readBy('agent', 'from=2026-02-01&to=2026-03-22');
    expect(byAgent.rows.map(({ name }) => name).sort()).toEqual(['Ana Costa', 'Ben Okafor']);
  });
});
