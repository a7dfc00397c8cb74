import { afterAll, beforeAll, expect, it } from 'vitest';
import { packsAt } from '#api/routes/policies.ts';
import { policies } from '#api/schemas/policies.ts';
import { houseRules } from '#domain/policy/houseRules.ts';
import { packs } from '#domain/policy/packInForce.ts';
import { openTestApp, type TestApp } from './testApp.ts';

let world: TestApp;
beforeAll(async () => {
  world = await openTestApp('pglite');
});
afterAll(() => world.close());

it('shows an agent every policy as it judges: clauses in two languages, numbers, clocks, and the rules of the house', async () => {
  const agent = await world.signIn('agent');
  const shown = policies.parse(await (await agent('GET', '/api/policies')).json());
  expect(shown.houseRules).toEqual(houseRules);
  expect(shown.packs).toHaveLength(packs.length);
  const joom = shown.packs.find(({ id }) => id === 'joom')!;
  expect(joom).toMatchObject({ version: 1, appliesFrom: '2000-01-01', appliesUntil: null, inForce: true });
  expect(joom.clauses['waiting-period']).toMatchObject({
    fr: expect.stringContaining('qu’après 75 jours'),
    en: expect.stringContaining('only after 75 days'),
    source: 'untilthen.fr/joom-remboursement',
    confidence: 'medium',
  });
  const waiting = joom.rules.find(({ kind }) => kind === 'waitingPeriod');
  expect(waiting).toMatchObject({ windows: [{ opens: [{ count: 75 }] }], lookAgainAfterHours: 24 });
  expect(joom.clocks).toMatchObject([{ id: 'refundPromise', count: 14, outside: 'breach' }]);
});

it('tells from when to when a version judges', () => {
  const [first] = packs;
  const later = { ...first!, version: 2, appliesFrom: '2026-03-10' };
  const at = (now: string) =>
    packsAt([first!, later], now).map(({ version, appliesUntil, inForce }) => [version, appliesUntil, inForce]);
  expect(at('2026-03-09T23:59:59.999Z')).toEqual([
    [2, null, false],
    [1, '2026-03-10', true],
  ]);
  expect(at('2026-03-10T00:00:00.000Z')).toEqual([
    [2, null, true],
    [1, '2026-03-10', false],
  ]);
});
