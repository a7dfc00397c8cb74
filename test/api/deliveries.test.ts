import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { undeliveredPage } from '#api/schemas/deliveries.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { damagedLamp } from './claimRecords.ts';
import { commandDesk } from './commandDesk.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

describe.each(testDatabases)('messages on their way, on %s', kind => {
  let world: TestApp;
  let agent: Caller;
  let manager: Caller;
  let desk: ReturnType<typeof commandDesk>;
  let fault: string | undefined;
  const left: string[] = [];
  beforeAll(async () => {
    const deliver = async ({ body }: { body: string }) => {
      if (fault) throw new Error(fault);
      left.push(body);
      return 'sent' as const;
    };
    world = await openTestApp(kind, { messenger: { deliver } });
    agent = await world.signIn('agent');
    manager = await world.signIn('manager');
    desk = commandDesk(world, () => agent);
  });
  afterAll(() => world.close());
  beforeEach(() => {
    fault = undefined;
  });

  const last = async (id: number) => (await desk.read(id)).messages.at(-1)!;
  const undelivered = async () =>
    undeliveredPage.parse(await (await manager('GET', '/api/messages/undelivered')).json());
  const shop = async (externalId: string, message: object) => {
    const call = await world.shop();
    const response = await call('POST', `/api/intake/claims/${externalId}/messages`, message);
    expect(response.status, await response.clone().text()).toBe(201);
  };

  it('says for whom a message is, when it leaves, what failed and when it is tried next; and tries it again when told', async () => {
    const record = damagedLamp();
    const id = await world.receive(record);
    await desk.give(agent, id, 'request_information', { from: 'merchant', message: 'Avez-vous expédié ?' });
    const held = await last(id);
    expect(held).toMatchObject({ recipient: 'merchant', delivery: 'held', failure: null, nextTryAt: null });
    expect(held.sendAt! > world.now()).toBe(true);
    fault = 'answered 503';
    world.passTime(20_000);
    await world.runJobs();
    const failed = await last(id);
    expect(failed).toMatchObject({ delivery: 'undelivered', failure: { code: 'answered', detail: '503' } });
    expect(failed.nextTryAt! > world.now()).toBe(true);
    const { data, total } = await undelivered();
    expect(total).toBe(1);
    expect(data).toMatchObject([
      { id: failed.id, claim: { id, number: `C-${id}` }, recipient: 'merchant', customer: 'Marie Durand', attempts: 1 },
    ]);

    fault = undefined;
    expect((await agent('POST', `/api/messages/${failed.id}/retry`)).status).toBe(204);
    await world.runJobs();
    expect(await last(id)).toMatchObject({ delivery: 'sent', failure: null, nextTryAt: null, sentAt: world.now() });
    expect(left.filter(body => body === 'Avez-vous expédié ?')).toHaveLength(1);
    expect((await undelivered()).total).toBe(0);
    const again = await agent('POST', `/api/messages/${failed.id}/retry`);
    expect([again.status, await again.json()]).toMatchObject([404, { code: 'not_undelivered' }]);
  });

  it('names no next try once every attempt is used up, and tries all again at once', async () => {
    fault = 'unreachable ECONNREFUSED';
    const ids = [await world.receive(damagedLamp()), await world.receive(damagedLamp())];
    for (const id of ids) await desk.give(agent, id, 'reply', { message: `Bonjour ${id}.` });
    for (let attempt = 0; attempt < 10; attempt++) {
      world.passTime(3_600_000);
      await world.runJobs();
    }
    agent = await world.signIn('agent');
    manager = await world.signIn('manager');
    expect(await last(ids[0]!)).toMatchObject({
      delivery: 'undelivered',
      nextTryAt: null,
      failure: { code: 'unreachable', detail: 'ECONNREFUSED' },
    });
    expect((await undelivered()).data.map(({ nextTryAt, attempts }) => [nextTryAt, attempts])).toEqual([
      [null, 10],
      [null, 10],
    ]);
    fault = undefined;
    expect(await (await manager('POST', '/api/messages/retry')).json()).toEqual({ messages: 2 });
    await world.runJobs();
    expect((await undelivered()).total).toBe(0);
    expect(left).toEqual(expect.arrayContaining(ids.map(id => `Bonjour ${id}.`)));
  });

  it('shows what is waited for and until when; the answer ends it', async () => {
    const record = damagedLamp();
    const id = await world.receive(record);
    await desk.give(agent, id, 'request_information', { missing: ['claim.photos'], message: 'Une photo ?' });
    const asked = await desk.read(id);
    expect(asked).toMatchObject({ status: 'waiting', waiting: { on: 'customer', since: world.now() } });
    expect(asked.messages.at(-1)?.request).toEqual({
      kind: 'information',
      until: asked.waiting!.answerBy,
      answeredAt: null,
      state: 'running',
    });
    // What another party says answers nothing that the customer was asked.
    await shop(record.externalId, { id: `m-${id}-1`, from: 'merchant', message: 'Nous vérifions.' });
    expect((await desk.read(id)).status).toBe('waiting');
    await shop(record.externalId, { id: `m-${id}-2`, from: 'customer', message: 'La voici.', language: 'fr' });
    const answered = await desk.read(id);
    expect([answered.status, answered.waiting]).toEqual(['open', null]);
    expect(answered.messages.find(({ direction }) => direction === 'out')?.request?.state).toBe('answered');
  });

  it('waits for the goods until the last day on which they can be sent back; undone, it never asked', async () => {
    world.setNow('2026-03-02T10:00:00.000Z');
    agent = await world.signIn('agent');
    const id = await world.receive(damagedLamp());
    const { drafts } = await desk.read(id);
    const asked = await desk.give(agent, id, 'request_return', { message: drafts.return.body });
    expect(drafts.return.body).toContain('22 mars 2026');
    expect(asked.messages.at(-1)?.request).toEqual({
      kind: 'return',
      until: '2026-03-22T23:00:00.000Z',
      answeredAt: null,
      state: 'running',
    });
    const undone = await desk.give(agent, id, 'undo');
    expect(undone.messages.at(-1)).toMatchObject({ delivery: 'taken_back', request: { state: 'taken_back' } });
    expect(undone.waiting).toBeNull();
  });

  it('never lets a note leave', async () => {
    const id = await world.receive(damagedLamp());
    await desk.give(agent, id, 'note', { note: 'Elle ment peut-être.' });
    world.passTime(3_600_000);
    await world.runJobs();
    expect(await last(id)).toMatchObject({ direction: 'note', delivery: null, recipient: null });
    expect(left).not.toContain('Elle ment peut-être.');
  });
});
