import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sessionShown } from '#api/schemas/session.ts';
import { hashSecret } from '#api/secrets.ts';
import { nodeSession } from '#server/nodeSession.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { openTestApp, password, type TestApp } from './testApp.ts';

const hour = 3_600_000;

describe.each(testDatabases)('sessions on %s', kind => {
  let world: TestApp;
  beforeAll(async () => {
    world = await openTestApp(kind);
  });
  afterAll(() => world.close());

  it('signs in, tells who is there, signs out', async () => {
    const agent = await world.signIn('agent');
    const shown = sessionShown.parse(await (await agent('GET', '/api/session')).json());
    expect(shown.person).toEqual({
      id: 'agent',
      name: 'Ana Costa',
      email: 'agent@quittance.example',
      role: 'agent',
      language: 'en',
    });
    expect((await agent('DELETE', '/api/session')).status).toBe(204);
    expect((await agent('GET', '/api/session')).status).toBe(401);
  });

  it('knows an e-mail however it is written, and keeps a language', async () => {
    const call = world.caller({});
    const body = { email: ' Agent@Quittance.EXAMPLE ', password };
    expect((await call('POST', '/api/session', body)).status).toBe(200);
    expect((await call('PATCH', '/api/session', { language: 'fr' })).status).toBe(200);
    expect(await (await call('GET', '/api/session')).json()).toMatchObject({ person: { language: 'fr' } });
    expect((await call('PATCH', '/api/session', { language: 'de' })).status).toBe(422);
  });

  it('answers an unknown e-mail as it answers a wrong password', async () => {
    const wrong = await world.nobody('POST', '/api/session', { email: 'agent@quittance.example', password: 'guess' });
    const unknown = await world.nobody('POST', '/api/session', {
      email: 'nobody@quittance.example',
      password: 'guess',
    });
    expect(wrong.status).toBe(401);
    expect(unknown.status).toBe(401);
    expect(await unknown.text()).toBe(await wrong.text());
  });

  it('keeps only the hash of a token', async () => {
    const holder: { token?: string } = {};
    await world.caller(holder)('POST', '/api/session', { email: 'manager@quittance.example', password });
    const rows = await world.db.selectFrom('sessions').selectAll().where('person_id', '=', 'manager').execute();
    expect(rows.map(row => row.token_hash)).toContain(hashSecret(holder.token!));
    expect(JSON.stringify(rows)).not.toContain(holder.token);
  });

  it('ends twelve hours after the last use, and seven days after the start', async () => {
    const start = world.now();
    const idle = await world.signIn('agent');
    const busy = await world.signIn('agent');
    world.passTime(11 * hour);
    expect((await busy('GET', '/api/session')).status).toBe(200);
    world.passTime(2 * hour);
    expect((await busy('GET', '/api/session')).status).toBe(200);
    expect((await idle('GET', '/api/session')).status).toBe(401);
    for (let used = 13; used < 7 * 24 - 11; used += 11) {
      world.passTime(11 * hour);
      expect((await busy('GET', '/api/session')).status).toBe(200);
    }
    world.passTime(11 * hour);
    expect((await busy('GET', '/api/session')).status).toBe(401);
    world.setNow(start);
  });

  it('reads the role on each request, and puts out who was disabled', async () => {
    await world.person('leaver', 'agent', 'Lea Vasquez');
    const call = await world.signIn('leaver');
    expect((await call('GET', '/api/keys')).status).toBe(403);
    await world.db.updateTable('people').set({ role: 'admin' }).where('id', '=', 'leaver').execute();
    expect((await call('GET', '/api/keys')).status).toBe(200);
    await world.db.updateTable('people').set({ disabled_at: world.now() }).where('id', '=', 'leaver').execute();
    expect((await call('GET', '/api/keys')).status).toBe(401);
    const again = await world.nobody('POST', '/api/session', { email: 'leaver@quittance.example', password });
    expect(again.status).toBe(401);
  });

  it('names each field that is wrong', async () => {
    const response = await world.nobody('POST', '/api/session', { email: '', pasword: 'x' });
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    const { errors } = (await response.json()) as { errors: { field: string; reason: string }[] };
    expect(errors.map(error => error.field).sort()).toEqual(['email', 'password', 'pasword']);
    const broken = await world.app.request('/api/session', {
      method: 'POST',
      body: '{"email":',
      headers: { 'content-type': 'application/json' },
    });
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({ code: 'malformed_request', status: 400 });
  });

  it('opens and closes doors by API key', async () => {
    const admin = await world.signIn('admin');
    const made = await admin('POST', '/api/keys', { name: 'the shop' });
    expect(made.status).toBe(201);
    const { id, key } = (await made.json()) as { id: string; key: string };
    expect(key).toMatch(/^qk_[\w-]{43}$/);
    expect(JSON.stringify(await world.db.selectFrom('api_keys').selectAll().execute())).not.toContain(key);
    const shop = world.caller({}, `Bearer ${key}`);
    expect((await shop('GET', '/api/claims')).status).toBe(403);
    const { data } = (await (await admin('GET', '/api/keys')).json()) as { data: { id: string; lastUsedAt: string }[] };
    expect(data.find(one => one.id === id)?.lastUsedAt).toBe(world.now());
    expect((await admin('DELETE', `/api/keys/${id}`)).status).toBe(204);
    expect((await shop('GET', '/api/claims')).status).toBe(401);
    expect((await admin('DELETE', '/api/keys/none')).status).toBe(404);
  });
});

describe.each(testDatabases)('too many attempts on %s', kind => {
  let world: TestApp;
  let address = '192.0.2.1';
  beforeAll(async () => {
    world = await openTestApp(kind, { clientAddress: () => address });
  });
  afterAll(() => world.close());

  const guess = (email: string, secret = 'guess') =>
    world.nobody('POST', '/api/session', { email: `${email}@quittance.example`, password: secret });

  it('stops the eleventh guess at one e-mail, wherever from, until the quarter of an hour is over', async () => {
    for (let i = 0; i < 10; i += 1) {
      address = `192.0.2.${i}`;
      expect((await guess('agent')).status).toBe(401);
    }
    const stopped = await guess('AGENT', password);
    expect(stopped.status).toBe(429);
    expect(Number(stopped.headers.get('retry-after'))).toBe(15 * 60);
    expect((await guess('manager')).status).toBe(401);
    world.passTime(15 * 60_000 + 1);
    expect((await guess('agent', password)).status).toBe(200);
  });

  it('forgets wrong attempts after a right one', async () => {
    for (let i = 0; i < 9; i += 1) await guess('manager');
    expect((await guess('manager', password)).status).toBe(200);
    expect((await guess('manager')).status).toBe(401);
    expect((await guess('manager', password)).status).toBe(200);
  });

  it('does not let attempts made at once slip through together', async () => {
    const answers = await Promise.all(Array.from({ length: 25 }, () => guess('admin')));
    const counts = Map.groupBy(answers, answer => answer.status);
    expect(counts.get(401)?.length ?? 0).toBeLessThanOrEqual(10);
    expect(counts.get(429)?.length ?? 0).toBeGreaterThanOrEqual(15);
  });

  it('stops guesses at many e-mails from one address', async () => {
    address = '198.51.100.7';
    for (let i = 0; i < 50; i += 1) expect((await guess(`guess${i}`)).status).toBe(401);
    expect((await guess('agent2', password)).status).toBe(429);
    address = '198.51.100.8';
    expect((await guess('agent2', password)).status).toBe(200);
  });
});

describe('sessions in a cookie', () => {
  let world: TestApp;
  beforeAll(async () => {
    world = await openTestApp('pglite', { session: nodeSession });
  });
  afterAll(() => world.close());

  it('refuses what another site makes the browser send', async () => {
    const own = { 'sec-fetch-site': 'same-origin' };
    const foreign = { 'sec-fetch-site': 'cross-site' };
    const credentials = { email: 'agent@quittance.example', password };
    expect((await world.nobody('POST', '/api/session', credentials, foreign)).status).toBe(403);
    const signedIn = await world.nobody('POST', '/api/session', credentials, own);
    const cookie = signedIn.headers.get('set-cookie')!.split(';')[0]!;
    const change = (headers: Record<string, string>) =>
      world.nobody('PATCH', '/api/session', { language: 'fr' }, { cookie, ...headers });
    expect((await change(foreign)).status).toBe(403);
    expect((await change({ origin: 'https://evil.example' })).status).toBe(403);
    expect((await change(own)).status).toBe(200);
    expect((await world.nobody('GET', '/api/session', undefined, { cookie, ...foreign })).status).toBe(200);
  });
});
