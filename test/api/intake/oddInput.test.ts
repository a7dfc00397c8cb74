import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { damagedLamp } from '#test/api/claimRecords.ts';
import { openTestApp, type TestApp } from '#test/api/testApp.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';

describe.each(testDatabases)('odd input on %s', kind => {
  let world: TestApp;
  beforeAll(async () => {
    world = await openTestApp(kind);
  });
  afterAll(() => world.close());

  /** A claim whose `extra` is written as JSON text, as no program that has the value could. */
  async function sendExtra(extra: string) {
    const text = JSON.stringify({ ...damagedLamp(), extra: { here: 0 } }).replace('{"here":0}', extra);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${world.deps.operatorToken}` };
    return world.app.request('/api/intake/claims', { method: 'POST', headers, body: text }, { session: {} });
  }

  it.each([
    ['a number beyond all numbers', '{"a":{"b":[1,1e400]}}', 'extra.a.b.1'],
    ['lists within lists', `{"a":${'['.repeat(60_000)}${']'.repeat(60_000)}}`, `extra.a${'.0'.repeat(62)}`],
    ['a character that is none in a name', '{"a\\u0000":1}', 'extra.a\0'],
  ])('refuses %s by its field', async (_what, extra, field) => {
    const answer = await sendExtra(extra);
    const { errors } = await answer.json();
    expect([answer.status, errors.map((error: { field: string }) => error.field)]).toEqual([422, [field]]);
  });

  it('takes what is only unusual: large numbers, and values that are nested', async () => {
    const answer = await sendExtra(`{"a":1e308,"b":${'['.repeat(50)}${']'.repeat(50)},"":null}`);
    expect(answer.status, await answer.text()).toBe(201);
  });

  it.each([
    ['externalId', { externalId: '..' }],
    ['order.id', { order: { id: ' . ' } }],
    ['customer.id', { customer: { id: '..' } }],
  ])('refuses a name that no address can have: %s', async (field, changes) => {
    const answer = await world.operator('POST', '/api/intake/claims', damagedLamp(changes));
    expect([answer.status, (await answer.json()).errors[0].field]).toEqual([422, field]);
  });

  it('refuses amounts beyond what sums hold, and shows the largest that are taken', async () => {
    const refunds = (amount: number, count: number) =>
      Array.from({ length: count }, (_, n) => ({
        at: `2026-02-25T08:00:${String(n).padStart(2, '0')}Z`,
        amount: { amount, currency: 'EUR' },
      }));
    const beyond = damagedLamp({ order: { refunds: refunds(2 ** 53 - 1, 2) } });
    const refused = await world.operator('POST', '/api/intake/claims', beyond);
    const { errors } = await refused.json();
    expect([refused.status, errors.map((error: { field: string }) => error.field)]).toEqual([
      422,
      ['order.refunds.0.amount.amount', 'order.refunds.1.amount.amount'],
    ]);
    const largest = damagedLamp({ order: { refunds: refunds(1e12, 50) } });
    const id = await world.receive(largest);
    const shown = await world.operator('GET', `/api/claims/${id}`);
    expect([shown.status, (await shown.json()).order.refunded.amount]).toEqual([200, 50e12]);
  });

  it('tells a method from an address, and a type from a body', async () => {
    const address = '/api/intake/orders/o-1';
    const method = await world.operator('DELETE', address);
    expect([method.status, method.headers.get('allow'), (await method.json()).code]).toEqual([
      405,
      'PATCH',
      'unknown_method',
    ]);
    expect((await world.operator('GET', '/api/intake/nothing')).status).toBe(404);
    const type = await world.operator('PATCH', address, new FormData());
    expect([type.status, (await type.json()).code]).toEqual([415, 'unsupported_media_type']);
    const text = await world.operator('POST', '/api/intake/claims', {}, { 'content-type': 'text/plain' });
    expect(text.status).toBe(415);
  });

  it('refuses names of people and of photos that cannot be kept', async () => {
    const person = { email: 'eve@quittance.example', name: 'Eve\0', role: 'agent' };
    const made = await (await world.signIn('admin'))('POST', '/api/people', person);
    expect([made.status, (await made.json()).errors[0].field]).toEqual([422, 'name']);

    const record = damagedLamp();
    await world.receive(record);
    const bytes = await sharp({ create: { width: 64, height: 64, channels: 3, background: '#824' } })
      .png()
      .toBuffer();
    const form = new FormData();
    for (const name of ['a\0.png', `${'a'.repeat(2_000_000)}.png`, 'fine.png']) {
      form.append('photo', new File([new Uint8Array(bytes)], name));
    }
    const taken = await world.operator('POST', `/api/intake/claims/${record.externalId}/evidence`, form);
    const text = await taken.text();
    const { errors } = JSON.parse(text);
    expect([taken.status, errors.map((error: { field: string }) => error.field)]).toEqual([
      422,
      ['photo.0', 'photo.1'],
    ]);
    expect(text.length).toBeLessThan(1000);
  });
});
