import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { OutgoingMessage } from '#api/deps.ts';
import { jobLanes } from '#api/jobs/jobLanes.ts';
import { runJobs } from '#api/jobs/runJobs.ts';
import { damagedLamp, lostParcel } from '#test/api/claimRecords.ts';
import { commandDesk } from '#test/api/commandDesk.ts';
import { type Caller, openTestApp, type TestApp } from '#test/api/testApp.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';

describe.each(testDatabases)('jobs on %s', kind => {
  let world: TestApp;
  let agent: Caller;
  let desk: ReturnType<typeof commandDesk>;
  let failing = 0;
  beforeAll(async () => {
    const delivered: string[] = [];
    world = await openTestApp(kind, {
      messenger: {
        deliver: async ({ id }) => {
          if (failing-- > 0) throw new Error('the webhook answered 503');
          delivered.push(id);
          return 'sent';
        },
      },
    });
    Object.assign(world, { sent: delivered });
    desk = commandDesk(world, () => agent);
  });
  const signInAt = async (moment: string) => {
    world.setNow(moment);
    agent = await world.signIn('agent');
  };
  beforeEach(() => signInAt('2026-03-02T10:00:00.000Z'));
  afterAll(() => world.close());
  const sent = () => (world as unknown as { sent: string[] }).sent;
  const tooEarly = () =>
    lostParcel({ order: { paidAt: '2026-01-10T23:30:00.000Z', placedAt: '2026-01-10T23:00:00.000Z' } });

  it('wakes a parked claim at the stored moment, also when the server was down then', async () => {
    const id = await world.receive(tooEarly());
    expect(await desk.read(id)).toMatchObject({
      status: 'parked',
      verdict: 'too_early',
      parkedUntil: '2026-03-26T23:00:00.000Z',
    });
    await signInAt('2026-03-26T22:59:59.000Z');
    await world.runJobs();
    expect((await desk.read(id)).status).toBe('parked');

    await signInAt('2026-03-29T08:00:00.000Z');
    await world.runJobs();
    expect(await desk.read(id)).toMatchObject({
      status: 'open',
      verdict: 'eligible',
      wokeAt: '2026-03-26T23:00:00.000Z',
    });
    const { data } = await (await agent('GET', `/api/claims/${id}/events`)).json();
    expect(data.at(-1)).toMatchObject({
      type: 'woken',
      at: '2026-03-26T23:00:00.000Z',
      recordedAt: '2026-03-29T08:00:00.000Z',
    });
    await world.runJobs();
    expect((await (await agent('GET', `/api/claims/${id}/events`)).json()).data).toHaveLength(data.length);
  });

  it('re-assesses a claim whose time to send back has passed', async () => {
    const record = damagedLamp();
    const id = await world.receive(record);
    expect((await desk.read(id)).verdict).toBe('needs_information');
    await signInAt('2026-03-22T23:00:00.000Z');
    await world.runJobs();
    const page = await (await agent('GET', `/api/claims?externalId=${record.externalId}`)).json();
    expect(page.data[0].verdict).toBe('ineligible');
  });

  it('sends a message once its act can no longer be undone, and never one that was', async () => {
    const id = await world.receive(lostParcel());
    await desk.give(agent, id, 'approve', { message: 'Nous vous remboursons.' });
    await world.runJobs();
    expect((await desk.read(id)).messages.at(-1)?.delivery).toBe('held');
    await desk.give(agent, id, 'undo');
    world.passTime(60_000);
    await world.runJobs();
    expect((await desk.read(id)).messages.at(-1)?.delivery).toBe('taken_back');

    await desk.give(agent, id, 'approve', { message: 'Nous vous remboursons.' });
    world.passTime(60_000);
    const before = sent().length;
    await world.runJobs();
    await world.runJobs();
    expect(sent().length).toBe(before + 1);
    expect((await desk.read(id)).messages.at(-1)?.delivery).toBe('sent');
    expect((await desk.refundsOf(id)).map(({ state }) => state)).toEqual(['taken_back', 'approved']);
  });

  it('shows a message that does not get through and tries it again', async () => {
    const id = await world.receive(damagedLamp());
    await desk.give(agent, id, 'reply', { message: 'Bonjour.' });
    failing = 1;
    world.passTime(60_000);
    await world.runJobs();
    expect((await desk.read(id)).messages.at(-1)?.delivery).toBe('undelivered');
    world.passTime(60_000);
    await world.runJobs();
    expect((await desk.read(id)).messages.at(-1)?.delivery).toBe('sent');
  });

  it('counts a pause from the moment at which the job failed', async () => {
    const id = await world.receive(damagedLamp());
    await desk.give(agent, id, 'reply', { message: 'Bonjour.' });
    const key = (await desk.read(id)).messages.at(-1)!.id;
    world.passTime(1000);
    const deps = {
      ...world.deps,
      messenger: {
        deliver: async () => {
          world.passTime(30_000);
          throw new Error('the webhook hung');
        },
      },
    };
    await runJobs(deps);
    const job = await world.db.selectFrom('jobs').selectAll().where('key', '=', key).executeTakeFirstOrThrow();
    expect(job).toMatchObject({ state: 'ready', attempts: 1, last_error: 'the webhook hung' });
    expect(job.run_at > world.now()).toBe(true);
  });

  it('releases refunds while a message hangs, and gives the message back when told to stop', async () => {
    const id = await world.receive(lostParcel());
    await desk.give(agent, id, 'approve', { message: 'Nous vous remboursons.' });
    const key = (await desk.read(id)).messages.at(-1)!.id;
    world.passTime(60_000);
    const stopping = new AbortController();
    const hanging = Promise.withResolvers<void>();
    const deliver = (_: unknown, signal?: AbortSignal) =>
      new Promise<never>((_resolve, reject) => {
        signal?.addEventListener('abort', () => reject(new Error('stopped')));
        hanging.resolve();
      });
    const deps = { ...world.deps, messenger: { deliver } };
    const sending = runJobs(deps, { kinds: jobLanes.sending, signal: stopping.signal });
    await hanging.promise;
    await runJobs(deps, { kinds: jobLanes.deciding });
    expect((await desk.refundsOf(id)).at(-1)?.state).toBe('approved');
    stopping.abort();
    await sending;
    const job = await world.db.selectFrom('jobs').selectAll().where('key', '=', key).executeTakeFirstOrThrow();
    expect(job).toMatchObject({ state: 'ready', attempts: 0, locked_until: null });
    expect((await desk.read(id)).messages.at(-1)?.delivery).toBe('held');
    await world.runJobs();
    expect((await desk.read(id)).messages.at(-1)?.delivery).toBe('sent');
  });

  it('sends a question to whoever is asked', async () => {
    const id = await world.receive(lostParcel());
    const asked: [string, string][] = [];
    const deps = {
      ...world.deps,
      messenger: {
        deliver: async ({ to, body }: OutgoingMessage) => {
          asked.push([to, body]);
          return 'sent' as const;
        },
      },
    };
    for (const from of ['merchant', 'carrier', 'customer'] as const) {
      await desk.give(agent, id, 'request_information', { from, message: `To the ${from}.` });
    }
    await desk.give(agent, id, 'reply', { message: 'We have asked.' });
    world.passTime(60_000);
    await runJobs(deps);
    expect(asked.sort()).toEqual([
      ['carrier', 'To the carrier.'],
      ['customer', 'To the customer.'],
      ['customer', 'We have asked.'],
      ['merchant', 'To the merchant.'],
    ]);
  });

  it('tells the other claims of an order what became of one', async () => {
    const first = lostParcel();
    const firstId = await world.receive(first);
    const { externalId, ...same } = lostParcel({ order: { id: first.order.id } });
    const secondId = await world.receive({ ...same, externalId, openedAt: '2026-03-02T09:30:00.000Z' } as typeof first);
    const duplicate = await desk.read(secondId);
    expect(duplicate.verdict).toBe('needs_information');
    expect((await desk.read(firstId)).verdict).toBe('eligible');
    await desk.give(agent, firstId, 'approve', {});
    world.passTime(60_000);
    await world.runJobs();
    expect(await desk.read(secondId)).toMatchObject({ verdict: 'ineligible', order: { left: { amount: 0 } } });
  });

  it('does each job once, however many servers tick', async () => {
    const ids = [];
    for (let i = 0; i < 12; i++) ids.push(await world.receive(tooEarly()));
    await signInAt('2026-03-27T23:00:00.000Z');
    await Promise.all(Array.from({ length: 4 }, () => runJobs(world.deps)));
    for (const id of ids) {
      const { data } = await (await agent('GET', `/api/claims/${id}/events`)).json();
      expect(data.filter(({ type }: { type: string }) => type === 'woken')).toHaveLength(1);
    }
  });
});
