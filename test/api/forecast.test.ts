import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ForecastFigure, forecastFigure } from '#api/schemas/forecast.ts';
import { addDays, civilDateOf, startOfDay } from '#domain/calendar.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { damagedLamp } from './claimRecords.ts';
import { commandDesk } from './commandDesk.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

const day = 86_400_000;

describe.each(testDatabases)('the forecast of missed promises on %s', kind => {
  let world: TestApp;
  let manager: Caller;
  const read = async (query = ''): Promise<ForecastFigure> => {
    const response = await manager('GET', `/api/dashboard/forecast?${query}`);
    expect(response.status, await response.clone().text()).toBe(200);
    return forecastFigure.parse(await response.json());
  };
  const receive = (merchant = 'merchant-1') =>
    world.receive(damagedLamp({ openedAt: world.now(), order: { merchant: { id: merchant, name: merchant } } }));

  beforeAll(async () => {
    world = await openTestApp(kind);
    world.setNow('2026-03-02T10:00:00.000Z');
    // Two claims a day over four weeks; of them one is rejected after three days, the other never decided.
    for (let i = 0; i < 28; i += 1) {
      const rejected = await receive();
      await receive('merchant-2');
      world.passTime(day);
      if (i % 2 === 0) {
        const agent = await world.signIn('agent');
        const said = { ground: 'other', justification: 'It was handed over.', message: 'Non.' };
        await commandDesk(world, () => agent).give(agent, rejected, 'reject', said);
      }
    }
    manager = await world.signIn('manager');
  });
  afterAll(() => world.close());

  it('tells seven days from today on, of the promises that run and fall due on them', async () => {
    const figure = await read('metric=refund');
    const today = civilDateOf(world.now(), 'Europe/Paris');
    expect(figure.days.map(({ day: on }) => on)).toEqual(Array.from({ length: 7 }, (_, i) => addDays(today, i)));
    // Fourteen civil days after their opening, as the targets themselves say.
    for (const { day: on, due } of figure.days) {
      const [from, to] = [on, addDays(on, 1)].map(one => startOfDay(one, 'Europe/Paris')) as [string, string];
      const { count } = await world.db
        .selectFrom('claim_targets')
        .select(eb => eb.fn.countAll<number>().as('count'))
        .where('metric', '=', 'refund')
        .where('state', '=', 'running')
        .where('late_from', '>', world.now())
        .where('due_at', '>=', from)
        .where('due_at', '<', to)
        .executeTakeFirstOrThrow();
      expect(due.count).toBe(Number(count));
    }
    expect(figure.due.count).toBeGreaterThan(5);
    for (const { mean, lower, upper, due } of figure.days) {
      expect(mean).toBeGreaterThan(0);
      expect(mean).toBeLessThanOrEqual(due.count);
      expect([lower <= mean + 1, upper + 1 >= mean]).toEqual([true, true]);
    }
  });

  it('leads from each day to exactly its claims', async () => {
    const zone = 'Europe/Paris';
    const { days } = await read(`metric=refund&zone=${zone}`);
    const all = await read(`metric=refund&zone=${zone}`);
    expect(all.before.missed.count).toBeGreaterThan(0);
    for (const { count, claims, where } of [...days.map(({ due }) => due), all.due, all.before.missed]) {
      const { dueFrom, dueTo, ...asked } = where as Required<Pick<typeof where, 'dueFrom' | 'dueTo' | 'target'>>;
      const [from, to] = [dueFrom, addDays(dueTo, 1)].map(one => startOfDay(one, zone));
      const query = new URLSearchParams({ ...asked, dueFrom: from!, dueTo: to!, limit: '100' });
      const { data } = (await (await manager('GET', `/api/claims?${query}`)).json()) as { data: unknown[] };
      expect([where, data.length]).toEqual([where, claims]);
      expect(claims).toBe(count);
    }
  });

  it('tells the days before beside those to come, by the same promise', async () => {
    for (const metric of ['refund', 'decision']) {
      const { before, due, days, about, backtest } = await read(`metric=${metric}`);
      const today = civilDateOf(world.now(), 'Europe/Paris');
      expect([before.from, before.to]).toEqual([addDays(today, -7), addDays(today, -1)]);
      expect([before.missed.where.target, due.where.target]).toEqual([metric, metric]);
      expect([about.definition, about.cohort, about.n]).toEqual(['forecast', 'running', due.count]);
      expect(due.count).toBe(days.reduce((sum, day) => sum + day.due.count, 0));
      expect(backtest.weeks.at(-1)?.actual ?? before.missed.count).toBe(before.missed.count);
    }
  });

  it('speaks of the claims that the filters choose', async () => {
    const all = await read('metric=refund');
    const second = await read('metric=refund&merchantId=merchant-2');
    const other = await read('metric=refund&merchantId=merchant-1');
    expect(second.due.count + other.due.count).toBe(all.due.count);
    // Nobody decides the claims of the second: each that falls due is missed.
    expect(second.total.mean).toBeCloseTo(second.due.count, 5);
  });

  it('holds past weeks against what came', async () => {
    const { backtest } = await read('metric=decision');
    expect(backtest.weeks.length).toBeGreaterThan(0);
    for (const { lower, upper, actual, covered } of backtest.weeks)
      expect(covered).toBe(lower <= actual && actual <= upper);
  });

  it('is nothing before there are claims', async () => {
    const { due, total, backtest } = await read('metric=refund&merchantId=nobody');
    expect([due.count, total, backtest]).toEqual([0, { mean: 0, lower: 0, upper: 0 }, { weeks: [], covered: null }]);
  });

  it('refuses a metric that has none', async () => {
    expect((await manager('GET', '/api/dashboard/forecast?metric=payout')).status).toBe(422);
  });
});
