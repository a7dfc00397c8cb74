import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { translation } from '#api/schemas/translations.ts';
import { webhookTranslator } from '#server/webhookTranslator.ts';
import { erasePersonal } from '#store/personal/erasePersonal.ts';
import { transact } from '#store/transact.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { damagedLamp } from './claimRecords.ts';
import { commandDesk } from './commandDesk.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

const secret = 'a secret of more than sixteen';
type Asked = { headers: IncomingHttpHeaders; body: string };

let service: Server;
let url: string;
const asked: Asked[] = [];
/** What the service answers; undefined: nothing at all. */
let answer: { status: number; body: string } | undefined;
let whileAsked: () => Promise<unknown> = async () => undefined;

beforeAll(async () => {
  service = createServer((request, response) => {
    let body = '';
    request.on('data', chunk => (body += chunk));
    request.on('end', async () => {
      asked.push({ headers: request.headers, body });
      await whileAsked();
      if (answer) response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    });
  });
  await new Promise<void>(resolve => service.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(service.address() as AddressInfo).port}/translate`;
});
afterAll(() => {
  service.closeAllConnections();
  service.close();
});
beforeEach(() => {
  asked.length = 0;
  answer = { status: 200, body: JSON.stringify({ text: 'The lamp arrived broken.' }) };
  whileAsked = async () => undefined;
});

describe.each(testDatabases)('translating what customers write, on %s', kind => {
  let world: TestApp;
  let agent: Caller;
  beforeAll(async () => {
    const options = { now: () => 1_700_000_000_500, limits: { timeMs: 1000, bytes: 4096 } };
    world = await openTestApp(kind, { translator: webhookTranslator({ url, secret }, options) });
    agent = await world.signIn('agent');
  });
  afterAll(() => world.close());
  const ask = (id: number, of: string, to = 'en') => agent('POST', `/api/claims/${id}/translations`, { of, to });
  const kept = (id: number) => world.db.selectFrom('translations').selectAll().where('claim_id', '=', id).execute();

  it('posts text and languages, signed, once; the original stays as it is', async () => {
    const id = await world.receive(damagedLamp());
    const response = await ask(id, 'description');
    expect(translation.parse(await response.json())).toEqual({
      text: 'The lamp arrived broken.',
      from: 'fr',
      to: 'en',
      at: world.now(),
    });
    const [{ headers, body }] = asked as [Asked];
    expect(JSON.parse(body)).toEqual({
      text: 'La lampe est arrivée avec le pied cassé en deux.',
      from: 'fr',
      to: 'en',
    });
    const expected = createHmac('sha256', secret).update(`1700000000.${body}`).digest('hex');
    expect(headers['quittance-signature']).toBe(`t=1700000000,v1=${expected}`);
    expect((await ask(id, 'description')).status).toBe(200);
    expect(asked).toHaveLength(1);
    const claim = await commandDesk(world, () => agent).read(id);
    expect(claim).toMatchObject({ translates: true, description: 'La lampe est arrivée avec le pied cassé en deux.' });
  });

  it("translates a customer's message; ours, notes and what is in the language already it does not", async () => {
    const record = damagedLamp();
    const id = await world.receive(record);
    const shop = await world.shop();
    const message = { id: `in-${id}`, from: 'customer', message: 'Alors ?', language: 'fr' };
    await shop('POST', `/api/intake/claims/${record.externalId}/messages`, message);
    expect((await ask(id, `in-${id}`)).status).toBe(200);
    expect(JSON.parse(asked[0]!.body).text).toBe('Alors ?');
    const note = await commandDesk(world, () => agent).give(agent, id, 'note', { note: 'Secret.' });
    expect((await ask(id, note.messages.at(-1)!.id)).status).toBe(404);
    expect((await ask(id, 'nothing')).status).toBe(404);
    const same = await ask(id, 'description', 'fr');
    expect([same.status, await same.json()]).toMatchObject([422, { code: 'same_language' }]);
    expect(asked).toHaveLength(1);
  });

  it('is erased with the person, also when it comes back after', async () => {
    const id = await world.receive(damagedLamp());
    await ask(id, 'description');
    expect(await kept(id)).toHaveLength(1);
    await transact(world.db, trx => erasePersonal(trx, id, world.now()));
    expect(await kept(id)).toEqual([]);
    expect((await ask(id, 'description')).status).toBe(404);

    const late = await world.receive(damagedLamp());
    whileAsked = () => transact(world.db, trx => erasePersonal(trx, late, world.now()));
    await ask(late, 'description');
    expect(await kept(late)).toEqual([]);
  });

  it.each([
    ['answers with an error', { status: 500, body: '{}' }, 'answered 500'],
    ['answers no JSON', { status: 200, body: '<html>' }, 'no JSON'],
    ['answers without a text', { status: 200, body: '{"text":" "}' }, 'no "text"'],
    ['answers too much', { status: 200, body: JSON.stringify({ text: 'a'.repeat(5000) }) }, 'more than 4 KiB'],
    ['answers nothing', undefined, 'did not answer within 1 s'],
  ])('says so when the service %s, and keeps nothing', async (_case, given, words) => {
    const id = await world.receive(damagedLamp());
    answer = given;
    const response = await ask(id, 'description');
    expect(response.status).toBe(503);
    const problem = (await response.json()) as { code: string; detail: string };
    expect(problem.code).toBe('translation_failed');
    expect(problem.detail).toContain(words);
    expect(problem.detail).not.toContain('lampe');
    expect(await kept(id)).toEqual([]);
  });
});

it('is off by default, and says so', async () => {
  const world = await openTestApp('pglite');
  const agent = await world.signIn('agent');
  const id = await world.receive(damagedLamp());
  const response = await agent('POST', `/api/claims/${id}/translations`, { of: 'description', to: 'en' });
  expect([response.status, await response.json()]).toMatchObject([409, { code: 'no_translation' }]);
  expect((await commandDesk(world, () => agent).read(id)).translates).toBe(false);
  await world.close();
});

it('names what keeps it from reaching the service', async () => {
  const nowhere = webhookTranslator({ url: 'http://127.0.0.1:9/translate' });
  await expect(nowhere!.translate({ text: 'a', from: 'fr', to: 'en' })).rejects.toThrow(/could not be reached/);
});
