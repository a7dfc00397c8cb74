import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dashboard, dashboard } from '#api/schemas/dashboard.ts';
import type { Instant } from '#domain/calendar.ts';
import { attainment } from '#domain/clock/figures/attainment.ts';
import { readClock } from '#domain/clock/readClock.ts';
import { defaultTargets } from '#domain/clock/targets/defaultTargets.ts';
import { defaultCalendars } from '#domain/clock/workingCalendar/defaultCalendars.ts';
import { readEvents } from '#store/events/readEvents.ts';
import { decisionTimes } from '#store/measures/decisionTimes.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { lostParcel } from './claimRecords.ts';
import { commandDesk } from './commandDesk.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

const asOf = '2026-03-20T12:00:00.000Z';
const march = 'from=2026-03-01&to=2026-03-20&zone=Europe/Paris';
const justification = 'It was handed over.';
const message = 'Vous êtes remboursée.';

/**
 * Ten claims, all but `late` opened on 1 March at 09:00 UTC: their promise ends with 15 March in Paris. `late` was opened at 23:30, on 2 March in Paris; `early`
 * may be refunded from 10 March on and nobody has woken it.
 */
const names = [
  'paid',
  'paidLate',
  'open',
  'refused',
  'refusedLate',
  'withdrawn',
  'late',
  'early',
  'appealed',
  'undone',
];

describe.each(testDatabases)('the dashboard on %s', kind => {
  let world: TestApp;
  let manager: Caller;
  const ids: Record<string, number> = {};
  beforeAll(async () => {
    world = await openTestApp(kind);
    let agent = await world.signIn('agent');
    let boss = await world.signIn('manager');
    const desk = commandDesk(world, () => agent);
    for (const name of names) {
      const paidAt = name === 'early' ? '2025-12-25T12:00:00.000Z' : '2025-12-01T12:00:00.000Z';
      ids[name] = await world.receive(
        lostParcel({
          order: { paidAt, ...(name === 'late' ? { merchant: { id: 'merchant-2', name: 'Nord' } } : {}) },
          ...(name === 'late' ? { openedAt: '2026-03-01T23:30:00.000Z' } : {}),
          ...(name === 'refused' ? { customer: { id: 'jurgen', country: 'DE', timeZone: 'Europe/Berlin' } } : {}),
        }),
      );
    }
    const at = async (instant: Instant) => {
      world.setNow(instant);
      agent = await world.signIn('agent');
      boss = await world.signIn('manager');
    };
    const give = (name: string, command: string, fields: object, call = agent) =>
      desk.give(call, ids[name]!, command, fields);
    const refuse = (name: string) => give(name, 'reject', { ground: 'other', justification, message: 'Non.' });
    const settle = (name: string) => give(name, 'settle', { settledAt: world.now(), reference: `psp-${name}` }, boss);
    await at('2026-03-03T09:00:00.000Z');
    await give('paid', 'approve', { message });
    await give('paidLate', 'approve', { message });
    await refuse('appealed');
    await give('undone', 'approve', { message });
    await give('undone', 'undo', {});
    await at('2026-03-03T23:30:00.000Z');
    await give('late', 'approve', { message });
    await at('2026-03-04T09:00:00.000Z');
    await refuse('refused');
    await at('2026-03-05T09:00:00.000Z');
    await world.runJobs();
    await settle('paid');
    await give('withdrawn', 'withdraw', { justification });
    await give('appealed', 'appeal', { text: 'Ce n’est pas ma signature.' });
    await at('2026-03-16T22:30:00.000Z');
    await settle('late');
    await at('2026-03-17T09:00:00.000Z');
    await settle('paidLate');
    await at('2026-03-18T09:00:00.000Z');
    await refuse('refusedLate');
    await at(asOf);
    manager = boss;
  });
  afterAll(() => world.close());

  const read = async (query = march): Promise<Dashboard> => {
    const response = await manager('GET', `/api/dashboard?${query}`);
    const body = await response.json();
    expect(response.status, JSON.stringify(body)).toBe(200);
    return dashboard.parse(body);
  };

  it('counts the promises that fell due, those of overdue open claims as missed', async () => {
    const { attainment: kept } = await read();
    // met: paid, late. missed: paidLate, open, refusedLate, undone, and the appeal of 5 March, due on the 19th.
    expect(kept).toMatchObject({ met: 2, missed: 5, stillOpen: 3, share: 2 / 7 });
    expect(kept.about).toEqual({
      definition: 'promise',
      cohort: 'due',
      n: 7,
      censored: 0,
      zone: 'Europe/Paris',
      asOf,
    });
    expect((await read(`${march}&merchantId=merchant-2`)).attainment).toMatchObject({ met: 1, missed: 0, share: 1 });
    const until15 = await read('from=2026-03-01&to=2026-03-15&zone=Europe/Paris');
    expect(until15.attainment).toMatchObject({ met: 1, missed: 4, stillOpen: 2 });
    const later = await read('from=2026-03-20&to=2026-03-31&zone=Europe/Paris');
    expect(later.attainment).toMatchObject({ met: 0, missed: 0, share: null });
  });

  it('tells the time to decision with those that still go on, a withdrawal beside it', async () => {
    const { decision } = await read();
    // After 48 h four are decided (paid, paidLate, late, and appealed for the first time), after 72 h five of ten, after 408 h one more.
    expect(decision.about).toMatchObject({ cohort: 'opened', n: 10, censored: 3 });
    expect(decision).toMatchObject({ withdrawn: 1, targetHours: 168, median: { value: 72 }, p90: { value: null } });
    expect(decision.withinTarget.value).toBeCloseTo(0.5, 12);
    expect(decision.curve.slice(0, 5).map(({ undecided }) => Number(undecided.toFixed(6)))).toEqual([
      1, 1, 0.6, 0.5, 0.5,
    ]);
    expect(decision.curve.find(({ day }) => day === 17)?.undecided).toBeCloseTo(0.4, 12);
  });

  it('tells what came in and went out each day, and what was open at its end', async () => {
    const { flow } = await read();
    const days = Object.fromEntries(flow.days.map(({ day, ...counts }) => [day, counts]));
    expect(flow.days).toHaveLength(20);
    expect(days['2026-03-01']).toEqual({ opened: 9, closed: 0, backlog: 9 });
    expect(days['2026-03-02']).toEqual({ opened: 1, closed: 0, backlog: 10 });
    expect(days['2026-03-03']).toEqual({ opened: 0, closed: 2, backlog: 8 });
    expect(days['2026-03-04']).toEqual({ opened: 0, closed: 2, backlog: 6 });
    expect(days['2026-03-05']).toEqual({ opened: 0, closed: 1, backlog: 5 });
    expect(days['2026-03-18']).toEqual({ opened: 0, closed: 1, backlog: 4 });
    const tail = await read('from=2026-03-10&to=2026-04-10&zone=Europe/Paris');
    expect(tail.flow.days[0]).toEqual({ day: '2026-03-10', opened: 0, closed: 0, backlog: 5 });
    expect(tail.flow.days.at(-1)?.day).toBe('2026-03-20');
    const utc = await read('from=2026-03-01&to=2026-03-02');
    expect(utc.flow.days.map(({ opened }) => opened)).toEqual([10, 0]);
  });

  it('tells what is open by age, whom it waits on, and the oldest', async () => {
    const { ages, waiting, refunded } = await read();
    expect(ages.bands.map(({ count }) => count)).toEqual([0, 0, 0, 0, 4, 0]);
    expect(ages.bands[4]).toMatchObject({ openedFrom: '2026-02-19', openedTo: '2026-03-06' });
    expect(ages.bands[5]).toMatchObject({ openedFrom: null, openedTo: '2026-02-18' });
    expect(ages).toMatchObject({ p50Hours: 19 * 24 + 3, oldest: { number: `C-${ids.open}` }, about: { n: 4 } });
    expect(waiting.parties).toEqual([{ party: 'team', count: 4, ranOut: 1 }]);
    expect(refunded.totals).toEqual([{ currency: 'EUR', amount: 7170, count: 3 }]);
    const first = await read('from=2026-03-01&to=2026-03-05&zone=Europe/Paris');
    expect(first.refunded.totals).toEqual([{ currency: 'EUR', amount: 2390, count: 1 }]);
  });

  it('tells what became of the claims by reason, merchant and country', async () => {
    const { byReason, byMerchant, byCountry } = await read();
    const all = { n: 10, decided: 5, approved: 3, approvedShare: 0.6, medianHours: 72, censored: 3, overdue: 3 };
    expect(byReason.rows).toEqual([{ value: 'not_received', name: null, ...all }]);
    expect(byMerchant.rows.map(({ name, n, approvedShare }) => [name, n, approvedShare])).toEqual([
      ['Lumières & Cie', 9, 0.5],
      ['Nord', 1, 1],
    ]);
    expect(byCountry.rows.map(({ value, n, decided, overdue }) => [value, n, decided, overdue])).toEqual([
      ['FR', 9, 4, 3],
      ['DE', 1, 1, 0],
    ]);
    const overdue = await manager('GET', '/api/claims?view=overdue&openedFrom=2026-02-28T23:00:00.000Z');
    expect(await overdue.json()).toMatchObject({ total: 3 });
    expect((await read(`${march}&country=DE`)).decision).toMatchObject({ about: { n: 1 }, median: { value: 72 } });
    expect((await read(`${march}&reason=wrong_colour`)).byReason.rows).toEqual([]);
  });

  it('is exactly what a recount from the events says', async () => {
    const setting = { calendar: defaultCalendars[0], targets: defaultTargets };
    const readings = await Promise.all(
      Object.values(ids).map(async id => readClock(await readEvents(world.db, id), setting, asOf)!),
    );
    const period = { from: '2026-02-28T23:00:00.000Z', to: '2026-03-20T23:00:00.000Z' };
    const targets = readings.flatMap(reading => reading.targets.filter(({ metric }) => metric === 'refund'));
    expect((await read()).attainment).toMatchObject(attainment(targets, period, asOf));
    const observed = readings.map(({ episodes: [first] }) => {
      const hours = (to: Instant) => (Date.parse(to) - Date.parse(first!.openedAt)) / 3_600_000;
      const { decided } = first!.moments;
      if (decided) return { time: Math.ceil(hours(decided.at)), what: 'ours' as const };
      if (first!.closedAt) return { time: Math.ceil(hours(first!.closedAt)), what: 'others' as const };
      return { time: Math.floor(hours(asOf)), what: 'censored' as const };
    });
    const counts = (await decisionTimes(world.db, {}, period, asOf)).filter(({ by }) => by === null);
    const told = counts.flatMap(({ time, ...of }) =>
      (['ours', 'others', 'censored'] as const).flatMap(what => Array(of[what]).fill(`${time} ${what}`)),
    );
    expect(told.sort()).toEqual(observed.map(({ time, what }) => `${time} ${what}`).sort());
    const waits = Map.groupBy(
      readings.flatMap(({ standing }) => standing?.party ?? []),
      party => party,
    );
    const { parties } = (await read()).waiting;
    expect(Object.fromEntries(parties.map(({ party, count }) => [party, count]))).toEqual(
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
    expect((await (await world.signIn('agent'))('GET', '/api/dashboard')).status).toBe(403);
  });
});
