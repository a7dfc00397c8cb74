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
