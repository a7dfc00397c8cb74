import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requirePermissions } from '#api/admit.ts';
import { type PrincipalKind, permissions } from '#api/permissions.ts';
import { roles } from '#domain/people.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

const kinds: PrincipalKind[] = [...roles, 'shop', 'operator'];
const routes = Object.entries(permissions) as [string, 'open' | readonly PrincipalKind[]][];

describe.each(testDatabases)('who may call what, on %s', kind => {
  let world: TestApp;
  const callers = new Map<PrincipalKind, Caller>();
  beforeAll(async () => {
    world = await openTestApp(kind);
    await world.person('finance', 'finance', 'Nina Aalto');
    for (const role of roles) callers.set(role, await world.signIn(role));
    callers.set('shop', await world.shop());
    callers.set('operator', world.operator);
  });
  afterAll(() => world.close());

  it('has every route of the app in the table, and every line of the table in the app', () => {
    const mounted = new Set(
      world.app.routes.filter(({ method }) => method !== 'ALL').map(({ method, path }) => `${method} ${path}`),
    );
    expect([...mounted].sort()).toEqual(routes.map(([route]) => route).sort());
  });

  it.each(routes)('%s', async (route, allowed) => {
    const [method, pattern] = route.split(' ') as [string, string];
    const path = pattern.replace(/:\w+/g, '999999');
    const body = method === 'GET' || method === 'DELETE' ? undefined : {};
    const nobody = await world.nobody(method, path, body);
    if (allowed === 'open') {
      expect([200, 422]).toContain(nobody.status);
      return;
    }
    expect(nobody.status).toBe(401);
    expect(await nobody.json()).toMatchObject({ code: 'not_signed_in' });
    for (const principal of kinds) {
      const response = await callers.get(principal)!(method, path, body);
      if (route === 'DELETE /api/session' && response.ok) callers.set(principal, await world.signIn(principal));
      if (allowed.includes(principal)) {
        expect([401, 403, 500], `${principal}: ${response.status}`).not.toContain(response.status);
      } else {
        expect(response.status, principal).toBe(403);
        expect(await response.json()).toMatchObject({ code: 'not_permitted' });
      }
    }
  });

  it('does not make an app with a route that the table does not have', () => {
    const routes = [{ method: 'GET', path: '/api/secret', basePath: '/', handler: () => new Response() }];
    expect(() => requirePermissions({ routes })).toThrow('GET /api/secret');
  });

  it('knows no token that it did not give out', async () => {
    for (const token of ['qk_unknown', 'operator', '', 'operator-token-of-this-ru']) {
      const stranger = world.caller({ token: 'made-up' }, `Bearer ${token}`);
      expect((await stranger('GET', '/api/keys')).status).toBe(401);
    }
    expect((await world.caller({ token: 'made-up' })('GET', '/api/keys')).status).toBe(401);
  });
});
