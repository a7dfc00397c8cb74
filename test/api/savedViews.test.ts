import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { savedView, savedViewList } from '#api/schemas/savedViews.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

describe.each(testDatabases)('what people keep of the queue, on %s', kind => {
  let world: TestApp;
  let ana: Caller;
  let ben: Caller;
  beforeAll(async () => {
    world = await openTestApp(kind);
    [ana, ben] = [await world.signIn('agent'), await world.signIn('agent2')];
  });
  afterAll(() => world.close());

  const viewsOf = async (call: Caller) => savedViewList.parse(await (await call('GET', '/api/views')).json()).data;
  const query = 'view=todo&reason=wrong_size,customs&country=FR';

  it('keeps, renames and removes a view, for its person alone', async () => {
    const response = await ana('POST', '/api/views', { name: ' French sizes ', query });
    expect(response.status).toBe(201);
    const { id } = savedView.parse(await response.json());
    expect(await viewsOf(ana)).toMatchObject([{ id, name: 'French sizes', query }]);
    expect(await viewsOf(ben)).toEqual([]);
    expect((await ben('PATCH', `/api/views/${id}`, { name: 'Mine' })).status).toBe(404);
    expect((await ben('DELETE', `/api/views/${id}`)).status).toBe(404);

    const renamed = await ana('PATCH', `/api/views/${id}`, { name: 'Sizes', query: 'view=mine' });
    expect(savedView.parse(await renamed.json())).toMatchObject({ id, name: 'Sizes', query: 'view=mine' });
    expect((await ana('DELETE', `/api/views/${id}`)).status).toBe(204);
    expect(await viewsOf(ana)).toEqual([]);
  });

  it('has each name once a person, without regard to case', async () => {
    expect((await ana('POST', '/api/views', { name: 'Customs', query })).status).toBe(201);
    const again = await ana('POST', '/api/views', { name: 'customs', query });
    expect(again.status).toBe(409);
    expect(await again.json()).toMatchObject({ code: 'name_taken', errors: [{ field: 'name' }] });
    expect((await ben('POST', '/api/views', { name: 'Customs', query })).status).toBe(201);
  });

  it('keeps so many and no more', async () => {
    const statuses = [];
    for (let n = 0; n < 31; n++) statuses.push((await ben('POST', '/api/views', { name: `View ${n}`, query })).status);
    expect(statuses.slice(0, 29)).toEqual(Array(29).fill(201));
    expect(statuses.at(-1)).toBe(422);
  });

  it.each([
    ['a name of nothing but spaces', { name: '  ', query }, 'name'],
    ['a whole address', { name: 'x', query: '/claims?view=todo' }, 'query'],
    ['a field that it does not know', { name: 'x', query, shared: true }, 'shared'],
  ])('refuses %s', async (_name, body, field) => {
    const response = await ana('POST', '/api/views', body);
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ field }] });
  });

  it('keeps the columns of the queue for each person', async () => {
    const read = async (call: Caller) => (await call('GET', '/api/preferences')).json();
    expect(await read(ana)).toEqual({});
    const chosen = await ana('PATCH', '/api/preferences', { queueColumns: ['reason', 'amount'] });
    expect(await chosen.json()).toEqual({ queueColumns: ['reason', 'amount'] });
    await ana('PATCH', '/api/preferences', { queueColumns: ['customer'] });
    expect(await read(ana)).toEqual({ queueColumns: ['customer'] });
    expect(await read(ben)).toEqual({});
    await ana('PATCH', '/api/preferences', { queueColumns: null });
    expect(await read(ana)).toEqual({ queueColumns: null });
    for (const queueColumns of [['reason', 'reason'], ['nonsense'], 'reason']) {
      expect((await ana('PATCH', '/api/preferences', { queueColumns })).status).toBe(422);
    }
  });

  it('keeps how much room things take', async () => {
    const chosen = await ben('PATCH', '/api/preferences', { density: 'compact' });
    expect(await chosen.json()).toEqual({ density: 'compact' });
    expect((await ben('PATCH', '/api/preferences', { density: 'tiny' })).status).toBe(422);
  });

  it('keeps the keys that each person chose, and refuses what is no key or does nothing', async () => {
    const keys = { approve: 'y', goQueue: 'g l', undo: null, nextPhoto: 'ArrowDown' };
    const chosen = await ana('PATCH', '/api/preferences', { keys, singleKeys: false });
    expect(await chosen.json()).toMatchObject({ keys, singleKeys: false });
    expect(await (await ben('GET', '/api/preferences')).json()).not.toHaveProperty('keys');
    for (const [refused, field] of [
      [{ approve: '' }, 'keys.approve'],
      [{ approve: 'a b c' }, 'keys.approve'],
      [{ approve: 'A' }, 'keys.approve'],
      [{ approve: 'ab' }, 'keys.approve'],
      [{ explode: 'e' }, 'keys'],
    ] as const) {
      const response = await ana('PATCH', '/api/preferences', { keys: refused });
      expect(response.status, JSON.stringify(refused)).toBe(422);
      const { errors } = (await response.json()) as { errors: { field: string }[] };
      expect(errors[0]?.field).toContain(field);
    }
    expect(await (await ana('GET', '/api/preferences')).json()).toMatchObject({ keys });
  });
});
