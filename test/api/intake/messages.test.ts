import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { verifyChain } from '#store/events/verifyChain.ts';
import { damagedLamp } from '#test/api/claimRecords.ts';
import { type Caller, openTestApp, type TestApp } from '#test/api/testApp.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';

describe.each(testDatabases)('messages that come in on %s', kind => {
  let world: TestApp;
  let shop: Caller;
  let agent: Caller;
  beforeAll(async () => {
    world = await openTestApp(kind);
    shop = await world.shop();
    agent = await world.signIn('agent');
  });
  afterAll(() => world.close());

  /** A new claim, where its messages go, and its conversation. */
  async function claim() {
    const record = damagedLamp();
    const id = await world.receive(record);
    const path = `/api/intake/claims/${record.externalId}/messages`;
    const message = { id: `m-${record.externalId}`, from: 'customer', message: 'Avez-vous des nouvelles ?' };
    const conversation = async () => {
      const { messages } = (await (await agent('GET', `/api/claims/${id}`)).json()) as ClaimDetail;
      return messages;
    };
    return { id, path, message, conversation };
  }

  it('are dated in any way that ISO 8601 has, and the chain holds', async () => {
    const { id, path, message, conversation } = await claim();
    for (const [n, at] of ['2026-03-01T23:30:00Z', '2026-03-02T01:00:00.5+01:00'].entries()) {
      expect((await shop('POST', path, { ...message, id: `${message.id}-${n}`, at })).status).toBe(201);
    }
    expect((await conversation()).map(({ at }) => at)).toEqual([
      '2026-03-01T23:30:00.000Z',
      '2026-03-02T00:00:00.500Z',
    ]);
    expect(await verifyChain(world.db, { claimId: id })).toEqual({ claims: 1, events: 3 });
  });

  it.each(['yesterday', '0000-06-01T00:00:00Z', '2026-02-30T00:00:00Z'])('are refused when dated %s', async at => {
    const { path, message } = await claim();
    const answer = await shop('POST', path, { ...message, at });
    expect([answer.status, (await answer.json()).errors[0].field]).toEqual([422, 'at']);
  });

  it('are taken once when they are handed over several times at once', async () => {
    const { path, message, conversation } = await claim();
    const answers = await Promise.all(Array.from({ length: 4 }, () => shop('POST', path, message)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    expect(await conversation()).toHaveLength(1);
  });

  it('are one message under one id, also when two claims get it at once', async () => {
    const [one, other] = [await claim(), await claim()];
    const { message } = one;
    const answers = await Promise.all([one, other].map(({ path }) => shop('POST', path, message)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('are known by all that was said of them, and by their moment however it is written', async () => {
    const { path, message } = await claim();
    const first = { ...message, language: 'fr', at: '2026-03-01T23:30:00Z' };
    expect((await shop('POST', path, first)).status).toBe(201);
    const { at, ...undated } = first;
    for (const same of [first, { ...first, at: '2026-03-02T00:30:00+01:00' }, undated]) {
      expect((await shop('POST', path, same)).status).toBe(200);
    }
    const { language, ...silent } = first;
    const others = [{ message: 'Autre' }, { from: 'merchant' }, { language: 'en' }, { at: '2026-03-01T23:31:00Z' }];
    for (const other of [...others.map(change => ({ ...first, ...change })), silent]) {
      const answer = await shop('POST', path, other);
      expect([answer.status, (await answer.json()).errors[0].field]).toEqual([409, 'id']);
    }
  });

  it('are known again when the clock of their sender is ahead of ours', async () => {
    const { path, message } = await claim();
    const ahead = { ...message, at: '2026-03-02T10:02:00Z' };
    expect((await shop('POST', path, ahead)).status).toBe(201);
    expect((await shop('POST', path, ahead)).status).toBe(200);
  });
});
