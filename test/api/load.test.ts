import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoadFigure, loadFigure, type OwnFigures, ownFigures } from '#api/schemas/load.ts';
import { clockSettings } from '#domain/clock/clockSettings.ts';
import { readClock } from '#domain/clock/readClock.ts';
import { readEvents } from '#store/events/readEvents.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { lostParcel } from './claimRecords.ts';
import { commandDesk } from './commandDesk.ts';
import { asOf, playTenClaims } from './tenClaims.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

const march = 'from=2026-03-01&to=2026-03-20&zone=Europe/Paris';
const hourMs = 3_600_000;

describe.each(testDatabases)('the load of agents on %s', kind => {
  let world: TestApp;
  let agent: Caller;
  let agent2: Caller;
  let manager: Caller;
  let ids: Record<string, number>;
  beforeAll(async () => {
    world = await openTestApp(kind);
    ids = await playTenClaims(world);
    agent = await world.signIn('agent');
    agent2 = await world.signIn('agent2');
    manager = await world.signIn('manager');
  });
  afterAll(() => world.close());

  const load = async (query = march): Promise<LoadFigure> =>
    loadFigure.parse(await (await manager('GET', `/api/dashboard/load?${query}`)).json());
  const own = async (call: Caller, query = march): Promise<OwnFigures> =>
    ownFigures.parse(await (await call('GET', `/api/my-figures?${query}`)).json());
  const of = (figure: LoadFigure, id: string) => figure.rows.find(({ person }) => person.id === id)!;

  /** What a recount of every claim's events says of the decisions that somebody made. */
  async function recount() {
    const times: number[] = [];
    for (const id of Object.values(ids)) {
      const reading = readClock(await readEvents(world.db, id), clockSettings, asOf);
      for (const { durations } of reading!.episodes) if (durations.decision) times.push(durations.decision.teamMs);
    }
    times.sort((a, b) => a - b);
    return { decided: times.length, teamMedianHours: times[Math.ceil(times.length / 2) - 1]! / hourMs };
  }

  it('tells what each has in hand and decided, and what nobody has, as the queue and the events do', async () => {
    const figure = await load();
    const held = async (who: string, view?: string) => {
      const only = view === undefined ? 'status=open,waiting,parked' : `view=${view}`;
      const answer = await manager('GET', `/api/claims?assigneeId=${who}&${only}`);
      return ((await answer.json()) as { total: number }).total;
    };
    for (const { person, open, dueSoon, overdue } of figure.rows) {
      expect({ open, dueSoon, overdue }, person.name).toEqual({
        open: await held(person.id),
        dueSoon: await held(person.id, 'due_soon'),
        overdue: await held(person.id, 'overdue'),
      });
    }
    expect(figure.nobody).toEqual({
      open: await held('none'),
      dueSoon: await held('none', 'due_soon'),
      overdue: await held('none', 'overdue'),
    });
    expect(figure.nobody.open).toBeGreaterThan(0);
    expect(of(figure, 'agent')).toMatchObject(await recount());
    expect(of(figure, 'agent').decided).toBe(6);
    expect(of(figure, 'agent2')).toMatchObject({ open: 0, decided: 0, teamMedianHours: null });
    expect(figure.about).toMatchObject({ definition: 'load', calendar: clockSettings.calendar.name, asOf });
    expect(of(await load(`${march}&merchantId=merchant-2`), 'agent').decided).toBe(1);
    expect(of(await load('from=2026-03-04&to=2026-03-04&zone=Europe/Paris'), 'agent').decided).toBe(2);
  });

  it('marks who is away, and follows claims that are handed over', async () => {
    const claims = await Promise.all(
      [ids.open!, ids.undone!].map(async id => {
        const { sequence } = (await (await manager('GET', `/api/claims/${id}`)).json()) as { sequence: number };
        return { id, sequence };
      }),
    );
    const bulk = (body: object) => manager('POST', '/api/claims/commands/bulk', body);
    const before = of(await load(), 'agent2').open;
    const moved = (await (await bulk({ command: 'assign', to: 'agent2', claims })).json()) as {
      results: { done: boolean; sequence: number; id: number }[];
    };
    expect(moved.results.every(({ done }) => done)).toBe(true);
    const after = of(await load(), 'agent2');
    expect(after).toMatchObject({ open: before + 2, overdue: 2 });
    await bulk({ command: 'release', claims: moved.results.map(({ id, sequence }) => ({ id, sequence })) });
    expect(of(await load(), 'agent2').open).toBe(before);
    expect((await manager('PUT', '/api/team/agent2/absence', { until: '2026-04-01' })).status).toBe(200);
    expect(of(await load(), 'agent2').awayUntil).toBe('2026-04-01');
    await manager('DELETE', '/api/team/agent2/absence');
  });

  it('is for those who answer for the team; everybody sees their own beside the whole', async () => {
    expect((await agent('GET', `/api/dashboard/load?${march}`)).status).toBe(403);
    const mine = await own(agent);
    const { decided, teamMedianHours } = await recount();
    expect(mine.own).toMatchObject({ decided, teamMedianHours, overturned: 0 });
    expect(mine.own).toEqual(mine.team);
    expect(mine.days.reduce((sum, day) => sum + day.decided, 0)).toBe(decided);
    expect(mine.days.find(({ day }) => day === '2026-03-04')).toEqual({ day: '2026-03-04', decided: 2 });
    expect(mine.own.firstReplyShare).toBe(mine.own.firstRepliesInTime / mine.own.firstReplies);
    const figure = of(await load(), 'agent');
    expect(mine).toMatchObject({ open: figure.open, dueSoon: figure.dueSoon, overdue: figure.overdue });

    const week = await own(agent, 'days=7');
    expect([week.from, week.to, week.zone]).toEqual(['2026-03-14', '2026-03-20', 'Europe/Paris']);
    expect(week.days).toHaveLength(7);
    expect((await agent('GET', '/api/my-figures?days=401')).status).toBe(422);
    expect((await agent('GET', '/api/my-figures?days=0')).status).toBe(422);

    const theirs = await own(agent2);
    expect(theirs.own).toEqual({
      decided: 0,
      overturned: 0,
      teamMedianHours: null,
      firstReplies: 0,
      firstRepliesInTime: 0,
      firstReplyShare: null,
    });
    expect(theirs.team).toEqual(mine.team);
    const asked = await agent2('GET', `/api/my-figures?${march}&person=agent`);
    expect(asked.status).toBe(422);
    expect(JSON.stringify(theirs)).not.toContain('Ana');
  });

  it('counts an approval on appeal as overturned for who had rejected', async () => {
    const desk = commandDesk(world, () => agent);
    const id = await world.receive(lostParcel());
    const before = await own(agent);
    await desk.give(agent, id, 'reject', { ground: 'other', justification: 'No.', message: 'Non.' });
    await desk.give(agent, id, 'appeal', { text: 'Si.' });
    await desk.give(agent2, id, 'approve', { message: 'Oui.' });
    expect((await own(agent)).own.overturned).toBe(before.own.overturned + 1);
    expect((await own(agent2)).own).toMatchObject({ decided: 1, overturned: 0 });
  });
});
