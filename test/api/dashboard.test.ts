import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dashboard, dashboard } from '#api/schemas/dashboard.ts';
import { type FigureGroups, groups } from '#api/schemas/dashboardFigures.ts';
import type { Instant } from '#domain/calendar.ts';
import { attainment } from '#domain/clock/figures/attainment.ts';
import { readClock } from '#domain/clock/readClock.ts';
import { defaultTargets } from '#domain/clock/targets/defaultTargets.ts';
import { defaultCalendars } from '#domain/clock/workingCalendar/defaultCalendars.ts';
import { readEvents } from '#store/events/readEvents.ts';
import { timeCounts } from '#store/measures/timeCounts.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { asOf, playTenClaims } from './tenClaims.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

const march = 'from=2026-03-01&to=2026-03-20&zone=Europe/Paris';

const promise = ({ attainment }: Dashboard) => attainment.find(({ metric }) => metric === 'refund')!;
const decisionTime = ({ times }: Dashboard) => times.find(({ metric }) => metric === 'decision')!;
const countsOf = ({ opened, closed, backlog }: Omit<Dashboard['flow']['days'][number], 'day'>) => ({
  opened: opened.count,
  closed: closed.count,
  backlog: backlog.count,
});

describe.each(testDatabases)('the dashboard on %s', kind => {
  let world: TestApp;
  let manager: Caller;
  let ids: Record<string, number>;
  beforeAll(async () => {
    world = await openTestApp(kind);
    ids = await playTenClaims(world);
    manager = await world.signIn('manager');
  });
  afterAll(() => world.close());

  const ask = async (address: string): Promise<unknown> => {
    const response = await manager('GET', address);
    const body = await response.json();
    expect(response.status, JSON.stringify(body)).toBe(200);
    return body;
  };
  const read = async (query = march): Promise<Dashboard> => dashboard.parse(await ask(`/api/dashboard?${query}`));
  const readBy = async (by: string, query = march): Promise<FigureGroups> =>
    groups.parse(await ask(`/api/dashboard/groups?by=${by}&${query}`));

  it('counts the promises that fell due, those of overdue open claims as missed', async () => {
    const kept = promise(await read());
    // met: paid, late. missed: paidLate, open, refusedLate, undone, and the appeal of 5 March, due on the 19th.
    expect(kept).toMatchObject({
      met: { count: 2 },
      missed: { count: 5 },
      stillOpen: { count: 3 },
      share: { value: 2 / 7 },
    });
    expect(kept.about).toEqual({
      definition: 'promise',
      cohort: 'due',
      n: 7,
      censored: 0,
      zone: 'Europe/Paris',
      calendar: null,
      asOf,
      warnings: [{ code: 'few', count: 7 }],
    });
    const north = promise(await read(`${march}&merchantId=merchant-2`));
    expect(north).toMatchObject({ met: { count: 1 }, missed: { count: 0 }, share: { value: 1 } });
    const until15 = await read('from=2026-03-01&to=2026-03-15&zone=Europe/Paris');
    expect(promise(until15)).toMatchObject({ met: { count: 1 }, missed: { count: 4 }, stillOpen: { count: 2 } });
    expect(promise(until15).weeks.map(({ from, to, met, missed }) => [from, to, met.count, missed.count])).toEqual([
      ['2026-03-01', '2026-03-01', 0, 0],
      ['2026-03-02', '2026-03-08', 0, 0],
      ['2026-03-09', '2026-03-15', 1, 4],
    ]);
    const later = await read('from=2026-03-20&to=2026-03-31&zone=Europe/Paris');
    expect(promise(later)).toMatchObject({ met: { count: 0 }, missed: { count: 0 }, share: { value: null } });
    expect(promise(later).change).toMatchObject({ before: 2 / 7, beforeN: 7, difference: null, clear: false });
  });

  it('tells the time to decision with those that still go on, a withdrawal beside it', async () => {
    const decision = decisionTime(await read());
    // After 48 h four are decided (paid, paidLate, late, and appealed for the first time), after 72 h five of ten, after 408 h one more.
    expect(decision.about).toMatchObject({ cohort: 'opened', n: 10, censored: 3 });
    expect(decision).toMatchObject({
      others: { count: 1 },
      targetHours: 168,
      median: { value: 72 },
      p90: { value: null },
    });
    expect(decision.withinTarget.value).toBeCloseTo(0.5, 12);
    expect(decision.curve.slice(0, 5).map(({ left }) => Number(left.toFixed(6)))).toEqual([1, 1, 0.6, 0.5, 0.5]);
    expect(decision.curve.find(({ at }) => at === 17)?.left).toBeCloseTo(0.4, 12);
  });

  it('tells what came in and went out each day, and what was open at its end', async () => {
    const { flow } = await read();
    const days = Object.fromEntries(flow.days.map(({ day, ...marks }) => [day, countsOf(marks)]));
    expect(flow.days).toHaveLength(20);
    expect(days['2026-03-01']).toEqual({ opened: 9, closed: 0, backlog: 9 });
    expect(days['2026-03-02']).toEqual({ opened: 1, closed: 0, backlog: 10 });
    expect(days['2026-03-03']).toEqual({ opened: 0, closed: 2, backlog: 8 });
    expect(days['2026-03-04']).toEqual({ opened: 0, closed: 2, backlog: 6 });
    expect(days['2026-03-05']).toEqual({ opened: 0, closed: 1, backlog: 5 });
    expect(days['2026-03-18']).toEqual({ opened: 0, closed: 1, backlog: 4 });
    const tail = await read('from=2026-03-10&to=2026-04-10&zone=Europe/Paris');
    expect(countsOf(tail.flow.days[0]!)).toEqual({ opened: 0, closed: 0, backlog: 5 });
    expect(tail.flow.days.at(-1)?.day).toBe('2026-03-20');
    const utc = await read('from=2026-03-01&to=2026-03-02&zone=UTC');
    expect(utc.flow.days.map(({ opened }) => opened.count)).toEqual([10, 0]);
    const house = await read('from=2026-03-01&to=2026-03-02');
    expect([house.zone, ...house.flow.days.map(({ opened }) => opened.count)]).toEqual(['Europe/Paris', 9, 1]);
  });

  it('tells what is open by age, whom it waits on, and the oldest', async () => {
    const { ages, waiting, refunded } = await read();
    expect(ages.bands.map(({ open }) => open.count)).toEqual([0, 0, 0, 0, 4, 0]);
    expect(ages.bands[4]?.open.where).toMatchObject({ openedFrom: '2026-02-19', openedTo: '2026-03-06' });
    expect(ages.bands[5]?.open.where).toEqual({ status: ['open', 'waiting', 'parked'], openedTo: '2026-02-18' });
    expect(ages).toMatchObject({ p50Hours: 19 * 24 + 3, oldest: { number: `C-${ids.open}` }, about: { n: 4 } });
    expect(waiting.parties).toMatchObject([{ party: 'team', waits: { count: 4 }, ranOut: 1 }]);
    const three = { amount: 7170, count: 3 };
    const none = { amount: 0, count: 0 };
    expect(refunded.totals).toEqual([{ currency: 'EUR', approved: three, toPay: none, settled: three }]);
    const first = await read('from=2026-03-01&to=2026-03-05&zone=Europe/Paris');
    const settled = { amount: 2390, count: 1 };
    expect(first.refunded.totals).toEqual([{ currency: 'EUR', approved: three, toPay: none, settled }]);
  });

  it('tells what became of the claims by reason, merchant and country', async () => {
    const byReason = await readBy('reason');
    expect(byReason.about).toMatchObject({ cohort: 'opened', n: 10, censored: 3 });
    expect(byReason.rows).toMatchObject([
      {
        value: 'not_received',
        name: null,
        n: { count: 10 },
        decided: { count: 5 },
        approved: { count: 3 },
        approvedShare: 0.6,
        missed: { count: 5 },
        keptShare: 2 / 7,
        medianHours: 72,
        censored: 3,
        overdue: { count: 3 },
      },
    ]);
    const { byMerchant } = await read();
    expect({ ...(await readBy('merchant')), about: null }).toEqual({ ...byMerchant, about: null });
    expect(byMerchant.rows.map(({ name, n, approvedShare }) => [name, n.count, approvedShare])).toEqual([
      ['Lumières & Cie', 9, 0.5],
      ['Nord', 1, 1],
    ]);
    expect(
      (await readBy('country')).rows.map(({ value, n, decided, overdue }) => [
        value,
        n.count,
        decided.count,
        overdue.count,
      ]),
    ).toEqual([
      ['FR', 9, 4, 3],
      ['DE', 1, 1, 0],
    ]);
    const overdue = await manager('GET', '/api/claims?view=overdue&openedFrom=2026-02-28T23:00:00.000Z');
    expect(await overdue.json()).toMatchObject({ total: 3 });
    expect(decisionTime(await read(`${march}&country=DE`))).toMatchObject({ about: { n: 1 }, median: { value: 72 } });
    expect((await readBy('agent')).about).toMatchObject({ definition: 'by_agent', censored: 0 });
    expect((await readBy('reason', `${march}&reason=wrong_colour`)).rows).toEqual([]);
  });

  it('is exactly what a recount from the events says', async () => {
    const setting = { calendar: defaultCalendars[0], targets: defaultTargets };
    const readings = await Promise.all(
      Object.values(ids).map(async id => readClock(await readEvents(world.db, id), setting, asOf)!),
    );
    const period = { from: '2026-02-28T23:00:00.000Z', to: '2026-03-20T23:00:00.000Z' };
    const targets = readings.flatMap(reading => reading.targets.filter(({ metric }) => metric === 'refund'));
    const { met, missed, stillOpen, share } = attainment(targets, period, asOf);
    expect(promise(await read())).toMatchObject({
      met: { count: met },
      missed: { count: missed },
      stillOpen: { count: stillOpen },
      share: { value: share },
    });
    const observed = readings.map(({ episodes: [first] }) => {
      const hours = (to: Instant) => (Date.parse(to) - Date.parse(first!.openedAt)) / 3_600_000;
      const { decided } = first!.moments;
      if (decided) return { time: Math.ceil(hours(decided.at)), what: 'ours' as const };
      if (first!.closedAt) return { time: Math.ceil(hours(first!.closedAt)), what: 'others' as const };
      return { time: Math.floor(hours(asOf)), what: 'censored' as const };
    });
    const counts = await timeCounts(world.db, { openedFrom: period.from, openedTo: period.to }, 'decision', asOf);
    const told = counts.flatMap(({ time, ...of }) =>
      (['ours', 'others', 'censored'] as const).flatMap(what => Array(of[what]).fill(`${time} ${what}`)),
    );
    expect(told.sort()).toEqual(observed.map(({ time, what }) => `${time} ${what}`).sort());
    const waits = Map.groupBy(
      readings.flatMap(({ standing }) => standing?.party ?? []),
      party => party,
    );
    const { parties } = (await read()).waiting;
    expect(Object.fromEntries(parties.map(({ party, waits }) => [party, waits.count]))).toEqual(
      Object.fromEntries([...waits].map(([party, all]) => [party, all.length])),
    );
  });

  it('refuses what is no period, and agents', async () => {
    const refused = async (query: string) => {
      const response = await manager('GET', `/api/dashboard?${query}`);
      return [response.status, ((await response.json()) as { errors: { field: string }[] }).errors[0]?.field];
    };
    expect(await refused('from=2026-03-05&to=2026-03-01')).toEqual([422, 'from']);
    expect(await refused('from=2020-01-01&to=2026-03-01')).toEqual([422, 'from']);
    expect(await refused('from=yesterday')).toEqual([422, 'from']);
    expect(await refused('zone=Mars/Olympus')).toEqual([422, 'zone']);
    expect(await refused('reason=boredom')).toEqual([422, 'reason']);
    const sideways = await manager('GET', '/api/dashboard/groups?by=colour');
    expect(await sideways.json()).toMatchObject({ errors: [{ field: 'by' }] });
    expect((await (await world.signIn('agent'))('GET', '/api/dashboard')).status).toBe(403);
  });
});
