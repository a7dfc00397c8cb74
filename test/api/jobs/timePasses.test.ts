import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runJobs } from '#api/jobs/runJobs.ts';
import { damagedLamp, lostParcel } from '#test/api/claimRecords.ts';
import { commandDesk } from '#test/api/commandDesk.ts';
import { openTestApp, type TestApp } from '#test/api/testApp.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';

const byTime = ['deadline_due_soon', 'deadline_missed', 'reminded', 'request_expired', 'woken'];

describe.each(testDatabases)('what time brings, on %s', kind => {
  let world: TestApp;
  beforeAll(async () => {
    world = await openTestApp(kind);
  });
  // A Monday, 11:00 in Paris.
  beforeEach(() => world.setNow('2026-03-02T10:00:00.000Z'));
  afterAll(() => world.close());

  const give = async (id: number, command: string, fields: object = {}) => {
    const call = await world.signIn('agent');
    return commandDesk(world, () => call).give(call, id, command, fields);
  };
  const told = async (id: number) => {
    const rows = await world.db
      .selectFrom('claim_events')
      .select(['type', 'at', 'recorded_at', 'payload', 'actor_kind'])
      .where('claim_id', '=', id)
      .where('type', 'in', byTime as never)
      .orderBy('sequence')
      .execute();
    return rows.map(({ type, at, recorded_at, payload }) => {
      const { deadline } = payload as { deadline?: string };
      return [type, deadline, at, ...(recorded_at === at ? [] : [`told ${recorded_at}`])].filter(Boolean).join(' ');
    });
  };
  /** Every second, as a server looks. */
  const look = async (moment: string) => {
    world.setNow(moment);
    await world.runJobs();
  };

  it('tells a deadline that comes near and passes, each once and at its moment', async () => {
    const id = await world.receive(lostParcel({ openedAt: '2026-03-02T09:00:00.000Z' }));
    await look('2026-03-03T05:00:00.000Z');
    expect(await told(id)).toEqual([]);
    await look('2026-03-03T05:00:00.001Z');
    const near = 'deadline_due_soon first_reply 2026-03-03T05:00:00.001Z';
    expect(await told(id)).toEqual([near]);
    await look('2026-03-03T09:00:00.001Z');
    const missed = 'deadline_missed first_reply 2026-03-03T09:00:00.001Z';
    expect(await told(id)).toEqual([near, missed]);
    await look('2026-03-03T09:00:02.000Z');
    expect(await told(id)).toEqual([near, missed]);
  });

  it('tells both of two deadlines that passed while no server ran, each at its own time, before what came after', async () => {
    const id = await world.receive(lostParcel({ openedAt: '2026-03-02T09:00:00.000Z' }));
    const back = '2026-03-10T08:00:00.000Z';
    world.setNow(back);
    // Nobody has looked yet: the command itself finds that time has passed.
    await give(id, 'reply', { message: 'Nous regardons.' });
    expect(await told(id)).toEqual([
      `deadline_due_soon first_reply 2026-03-03T05:00:00.001Z told ${back}`,
      `deadline_missed first_reply 2026-03-03T09:00:00.001Z told ${back}`,
      `deadline_due_soon decision 2026-03-08T09:00:00.001Z told ${back}`,
      `deadline_missed decision 2026-03-09T09:00:00.001Z told ${back}`,
    ]);
    const last = await world.db
      .selectFrom('claim_events')
      .select('type')
      .where('claim_id', '=', id)
      .orderBy('sequence', 'desc')
      .executeTakeFirst();
    expect(last!.type).toBe('replied');
    await world.runJobs();
    expect(await told(id)).toHaveLength(4);
  });

  it('fires nothing for a deadline that was met or withdrawn', async () => {
    const [met, withdrawn] = [
      await world.receive(lostParcel({ openedAt: '2026-03-02T09:00:00.000Z' })),
      await world.receive(lostParcel({ openedAt: '2026-03-02T09:00:00.000Z' })),
    ];
    await give(met!, 'reply', { message: 'Nous regardons.' });
    await give(withdrawn!, 'withdraw');
    await look('2026-03-05T09:00:00.000Z');
    expect(await told(met!)).toEqual([]);
    expect(await told(withdrawn!)).toEqual([]);
    await look('2026-04-30T09:00:00.000Z');
    expect(await told(withdrawn!)).toEqual([]);
    expect((await told(met!)).filter(line => line.includes('first_reply'))).toEqual([]);
  });

  it('reminds the customer before the answer is due, in their language, and takes the claim back when it did not come', async () => {
    const id = await world.receive(damagedLamp());
    await give(id, 'request_information', { missing: ['claim.photos'], message: 'Une photo ?', answerWithinDays: 5 });
    // Until the end of 7 March in Paris: 48 hours before.
    await look('2026-03-05T23:00:00.000Z');
    expect(await told(id)).toEqual(['reminded 2026-03-05T23:00:00.000Z']);
    const [message] = await world.db
      .selectFrom('messages')
      .selectAll()
      .where('claim_id', '=', id)
      .where('author_kind', '=', 'system')
      .execute();
    expect(message).toMatchObject({ recipient: 'customer', language: 'fr', delivery: 'sent' });
    expect(message!.body).toMatch(/^Bonjour Marie.*7 mars 2026.*envoyé automatiquement/s);
    await look('2026-03-07T23:00:00.000Z');
    expect((await told(id)).at(-1)).toBe('request_expired 2026-03-07T23:00:00.000Z');
    const claim = await (await world.operator('GET', `/api/claims/${id}`)).json();
    expect(claim).toMatchObject({ status: 'open', queue: 'todo', waitingOn: 'team', waiting: null });
  });

  it('asks nobody to answer by yesterday, and reminds nobody who has answered', async () => {
    const [late, answered] = [await world.receive(damagedLamp()), await world.receive(damagedLamp())];
    for (const id of [late!, answered!]) {
      await give(id, 'request_information', { missing: [], message: 'Une photo ?', answerWithinDays: 5 });
    }
    await give(answered!, 'receive_message', { message: 'Voilà.', from: 'customer' });
    await look('2026-03-09T23:00:00.000Z');
    expect((await told(late!)).filter(line => line.startsWith('remind'))).toEqual([]);
    expect((await told(answered!)).filter(line => /remind|expired/.test(line))).toEqual([]);
  });

  it('tells everything once with two servers at it at the same time', async () => {
    const ids: number[] = [];
    for (let n = 0; n < 12; n++) ids.push(await world.receive(lostParcel({ openedAt: '2026-03-02T09:00:00.000Z' })));
    world.setNow('2026-03-12T08:00:00.000Z');
    await Promise.all([runJobs(world.deps), runJobs(world.deps), runJobs(world.deps)]);
    await Promise.all([runJobs(world.deps), runJobs(world.deps)]);
    for (const id of ids) {
      expect((await told(id)).map(line => line.split(' ', 2).join(' '))).toEqual([
        'deadline_due_soon first_reply',
        'deadline_missed first_reply',
        'deadline_due_soon decision',
        'deadline_missed decision',
      ]);
    }
    const dead = await world.db.selectFrom('jobs').select('id').where('state', '=', 'dead').execute();
    expect(dead).toEqual([]);
  });

  it('keeps the chain of events whole, and shows the same deadline in the queue, the claim and its clocks', async () => {
    const id = await world.receive(damagedLamp());
    await give(id, 'reject', { ground: 'other', justification: 'Non.' });
    await look('2026-03-20T08:00:00.000Z');
    await give(id, 'reopen', { justification: 'Si.' });
    await look('2026-03-25T08:00:00.000Z');
    const read = async (path: string) => (await world.operator('GET', path)).json();
    const [page, claim, clock] = await Promise.all([
      read(`/api/claims?q=C-${id}`),
      read(`/api/claims/${id}`),
      read(`/api/claims/${id}/clock`),
    ]);
    const { kind: name, at } = clock.deadlines.find(({ party }: { party: string }) => party === 'team');
    expect(claim.deadline).toMatchObject({ kind: name, at });
    expect(page.data[0].deadline).toEqual(claim.deadline);
  });
});
