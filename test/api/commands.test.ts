import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandFields } from '#domain/lifecycle/commands.ts';
import { verifyChain } from '#store/events/verifyChain.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { damagedLamp, lostParcel } from './claimRecords.ts';
import { commandDesk, decisionCommands } from './commandDesk.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

const day = 86_400_000;

describe.each(testDatabases)('commands over HTTP on %s', kind => {
  let world: TestApp;
  let desk: ReturnType<typeof commandDesk>;
  let agent: Caller;
  let agent2: Caller;
  let manager: Caller;
  const signIn = async () => {
    agent = await world.signIn('agent');
    agent2 = await world.signIn('agent2');
    manager = await world.signIn('manager');
  };

  beforeAll(async () => {
    world = await openTestApp(kind);
    desk = commandDesk(world, () => agent);
    await signIn();
  });
  afterAll(() => world.close());

  it('takes, releases, assigns, and keeps others out', async () => {
    const id = await world.receive(lostParcel());
    expect((await desk.give(agent, id, 'take')).assignee).toEqual({ id: 'agent', name: 'Ana Costa' });
    const held = await desk.refused(agent2, id, 'approve');
    expect(held).toMatchObject({ status: 422, code: 'held_by_another', detail: expect.stringContaining('Ana Costa') });
    expect((await desk.give(agent, id, 'release')).assignee).toBeNull();
    expect(await desk.refused(agent, id, 'assign', { to: 'agent2' })).toMatchObject({ status: 403 });
    expect((await desk.give(manager, id, 'assign', { to: 'agent2' })).assignee?.id).toBe('agent2');
    const unknown = await desk.refused(manager, id, 'assign', { to: 'ghost' });
    expect(unknown).toMatchObject({ status: 422, code: 'unknown_person', errors: [{ field: 'to' }] });
  });

  it('asks, waits, hears, finds, and asks for the return', async () => {
    const id = await world.receive(damagedLamp());
    const asked = await desk.give(agent, id, 'request_information', {
      missing: ['claim.photos'],
      message: 'Une photo ?',
    });
    expect(asked).toMatchObject({ status: 'waiting', waitingOn: 'customer', waiting: { missing: ['claim.photos'] } });
    expect(asked.deadline?.kind).toBeTruthy();
    expect((await desk.give(agent, id, 'undo')).status).toBe('open');
    await desk.give(agent, id, 'request_information', { missing: ['claim.photos'], message: 'Une photo ?' });
    const heard = await desk.give(agent, id, 'receive_message', { message: 'La voici.', from: 'customer' });
    expect(heard.status).toBe('open');
    expect(heard.messages.at(-1)).toMatchObject({ direction: 'in', author: 'Marie Durand', body: 'La voici.' });
    expect((await desk.give(agent, id, 'reply', { message: 'Merci.' })).messages.at(-1)).toMatchObject({
      delivery: 'held',
    });
    const found = await desk.give(agent, id, 'record_finding', { kind: 'description_sufficient' });
    expect(found.findings).toMatchObject([{ kind: 'description_sufficient', by: { name: 'Ana Costa' } }]);
    const photo = await desk.refused(agent, id, 'record_finding', { kind: 'anomaly_visible', photoId: 'none' });
    expect(photo).toMatchObject({ status: 422, code: 'unknown_photo', errors: [{ field: 'photoId' }] });
    const back = await desk.give(agent, id, 'request_return', { message: 'Renvoyez-la.' });
    expect(back.waiting?.missing).toEqual(['return.shippedAt']);
    const sentBack = await desk.give(agent, id, 'record_return', { shippedAt: world.now(), trackingNumber: 'LP1' });
    expect(sentBack.timeline.map(({ kind }) => kind)).toContain('sent_back');
    expect(sentBack.eligibility.rules.find(({ rule }) => rule === 'returnWindow')?.answer).toBe('pass');
    const other = await world.receive(damagedLamp());
    const waived = await desk.give(agent, other, 'waive_return', { justification: 'In pieces.' });
    expect(waived.eligibility.rules.find(({ rule }) => rule === 'returnWindow')?.answer).toBe('pass');
  });

  it('rejects with a ground, hears an appeal, reopens and withdraws', async () => {
    const id = await world.receive(lostParcel({ order: { deliveredAt: '2026-02-20T10:00:00.000Z' } }));
    const { recommendation, drafts } = await desk.read(id);
    expect(recommendation).toEqual({ action: 'reject', ground: 'waitingPeriod' });
    const rejected = await desk.give(agent, id, 'reject', { ground: 'waitingPeriod', message: drafts.reject.body });
    expect(rejected).toMatchObject({ status: 'rejected', decision: { ground: 'waitingPeriod', against: false } });
    const appealed = await desk.give(agent, id, 'appeal', { text: 'Ce n’est pas ma signature.' });
    expect(appealed).toMatchObject({ status: 'open', decision: null, assignee: null });
    expect(appealed.messages.at(-1)).toMatchObject({ direction: 'in', body: 'Ce n’est pas ma signature.' });
    expect((await desk.give(agent, id, 'withdraw', { justification: 'Found it.' })).status).toBe('withdrawn');
    expect((await desk.give(agent, id, 'reopen', { justification: 'Not found after all.' })).status).toBe('open');
    const against = await desk.refused(agent, id, 'approve', { amount: { amount: 2390, currency: 'EUR' } });
    expect(against).toMatchObject({ status: 422, code: 'justification_needed', errors: [{ field: 'justification' }] });
  });

  it('learns facts, and merges a duplicate into the claim that came first', async () => {
    const first = lostParcel();
    const firstId = await world.receive(first);
    const again = lostParcel({ order: { ...first.order }, customer: first.customer, accountId: first.accountId });
    const secondId = await world.receive(again);
    const duplicate = await desk.read(secondId);
    expect(duplicate.orderClaims.map(({ id }) => id)).toEqual([firstId]);
    expect(duplicate.customerClaims.map(({ id }) => id)).toEqual([firstId]);
    expect(duplicate.customerTotals).toEqual({ claims: 2, approved: 0, rejected: 0 });
    expect(duplicate.verdict).toBe('needs_information');
    const merged = await desk.give(agent, secondId, 'merge', { into: firstId });
    expect(merged).toMatchObject({ status: 'withdrawn', mergedInto: firstId });
    expect(merged.decidedAt).toBe(world.now());
    const told = await desk.give(agent, firstId, 'update_facts', {
      order: { deliveredAt: '2026-02-27T10:00:00+01:00' },
    });
    expect(told.verdict).toBe('ineligible');
    expect(told.timeline.find(({ kind }) => kind === 'delivered')?.at).toBe('2026-02-27T09:00:00.000Z');
  });

  it('wakes what was too early, by itself', async () => {
    const start = world.now();
    const id = await world.receive(lostParcel({ order: { paidAt: '2026-01-10T23:30:00.000Z' } }));
    expect(await desk.read(id)).toMatchObject({ status: 'parked', parkedUntil: '2026-03-26T23:00:00.000Z' });
    const asOf = await agent('GET', `/api/claims/C-${id}/eligibility?asOf=2026-03-26T23:00:00Z`);
    expect(await asOf.json()).toMatchObject({ verdict: 'eligible', asOf: '2026-03-26T23:00:00.000Z' });
    world.setNow('2026-03-26T22:59:59.999Z');
    await world.runJobs();
    agent = await world.signIn('agent');
    expect(await desk.read(id)).toMatchObject({ status: 'parked', verdict: 'too_early' });
    world.setNow('2026-03-26T23:00:00.000Z');
    await world.runJobs();
    expect(await desk.read(id)).toMatchObject({ status: 'open', verdict: 'eligible', queue: 'todo' });
    world.setNow(start);
    world.passTime(day);
    await signIn();
  });

  it('names what is wrong with a command', async () => {
    const id = await world.receive(lostParcel());
    const bad = async (body: object) => {
      const response = await agent('POST', `/api/claims/${id}/commands`, body);
      return {
        status: response.status,
        ...((await response.json()) as { errors?: { field: string; reason: string }[] }),
      };
    };
    expect(await bad({ command: 'approve', sequence: 1, ammount: 5 })).toMatchObject({
      status: 422,
      errors: [{ field: 'ammount' }],
    });
    expect(await bad({ command: 'explode', sequence: 1 })).toMatchObject({
      status: 422,
      errors: [{ field: 'command' }],
    });
    expect(await bad({ command: 'note', sequence: 1, note: '  ' })).toMatchObject({ errors: [{ field: 'note' }] });
    expect(await bad({ command: 'note', note: 'x' })).toMatchObject({ errors: [{ field: 'sequence' }] });
    const broken = '\ud800 and \u0000';
    expect(await bad({ command: 'note', sequence: 1, note: broken })).toMatchObject({ errors: [{ field: 'note' }] });
    expect((await agent('GET', '/api/claims/999999')).status).toBe(404);
    expect((await agent('GET', '/api/claims/x')).status).toBe(422);
    expect(await desk.refused(agent, id, 'approve', { amount: { amount: 99_999, currency: 'EUR' } })).toMatchObject({
      code: 'amount_too_high',
      errors: [{ field: 'amount' }],
    });
  });

  it('are not the operator’s to give, who is nobody of the team', async () => {
    const id = await world.receive(lostParcel());
    await desk.give(agent, id, 'take');
    const ground = { ground: 'other', justification: 'Because.' };
    const notHers = { status: 403, code: 'not_permitted' };
    expect(await desk.refused(world.operator, id, 'reject', ground)).toMatchObject(notHers);
    const claims = [{ id, sequence: (await desk.read(id)).sequence }];
    const bulk = await world.operator('POST', '/api/claims/commands/bulk', { command: 'reject', ...ground, claims });
    expect(bulk.status).toBe(403);
    expect((await desk.read(id)).status).toBe('open');
  });

  it('shows a claim to a clock that was set back, and judges as of no moment before its opening', async () => {
    const start = world.now();
    const id = await world.receive(lostParcel({ openedAt: start }));
    world.passTime(-50);
    expect((await desk.read(id)).eligibility.asOf).toBe(start);
    const judged = (asOf: string) => agent('GET', `/api/claims/${id}/eligibility?asOf=${asOf}`);
    const before = await judged(world.now());
    expect(before.status).toBe(422);
    expect(await before.json()).toMatchObject({ code: 'invalid', errors: [{ field: 'asOf' }] });
    expect((await judged('9999-12-31T23:59:59.999Z')).status).toBe(200);
    expect((await agent('GET', `/api/claims/${id}/eligibility`)).status).toBe(200);
    world.setNow(start);
  });

  it('gave every command there is, and the chain of events holds', async () => {
    expect([...new Set([...desk.given, ...decisionCommands])].sort()).toEqual(Object.keys(commandFields).sort());
    const verified = await verifyChain(world.db);
    expect(verified.broken).toBeUndefined();
    expect(verified.claims).toBeGreaterThan(5);
  });
});
