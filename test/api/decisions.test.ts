import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { conflict } from '#api/schemas/claimDetail.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { lostParcel } from './claimRecords.ts';
import { commandDesk, decisionCommands } from './commandDesk.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

const second = 1000;

describe.each(testDatabases)('deciding over HTTP on %s', kind => {
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

  it('approves: the refund is held, the message too, and both go when the undo seconds are over', async () => {
    const id = await world.receive(lostParcel());
    const { drafts, recommendation, eligibility } = await desk.read(id);
    expect(recommendation).toEqual({ action: 'approve', amount: { amount: 2390, currency: 'EUR' } });
    expect(eligibility.rules).toHaveLength(8);
    expect(drafts.approve.language).toBe('fr');
    expect(drafts.approve.body).toContain('Marie');
    expect(drafts.approve.body.replace(/\s/g, ' ')).toContain('23,90 €');
    const claim = await desk.give(agent, id, 'approve', { message: drafts.approve.body });
    expect(claim).toMatchObject({
      status: 'approved',
      waitingOn: 'payment',
      decision: { kind: 'approved', by: { id: 'agent', name: 'Ana Costa' }, against: false, method: 'card' },
      order: { left: { amount: 0 }, refunded: { amount: 2390 } },
      undo: { kind: 'approved' },
    });
    expect(claim.messages).toMatchObject([{ direction: 'out', delivery: 'held', body: drafts.approve.body }]);
    expect(await desk.refundsOf(id)).toMatchObject([
      { state: 'held', amount: 2390, currency: 'EUR', payment_kind: 'card' },
    ]);
    await world.runJobs();
    expect(world.delivered).toHaveLength(0);
    world.passTime(20 * second);
    await world.runJobs();
    expect(world.delivered).toMatchObject([{ claim: `C-${id}`, body: drafts.approve.body, language: 'fr' }]);
    expect(await desk.refundsOf(id)).toMatchObject([{ state: 'approved' }]);
    expect((await desk.read(id)).messages).toMatchObject([{ delivery: 'sent' }]);
    const paid = { settledAt: world.now(), reference: 'psp-1' };
    expect(await desk.refused(agent, id, 'settle', paid)).toMatchObject({ status: 403, code: 'not_permitted' });
    expect((await desk.give(manager, id, 'fail_refund', { reason: 'card closed' })).refund?.failure).toBe(
      'card closed',
    );
    expect(await desk.give(manager, id, 'settle', paid)).toMatchObject({
      status: 'refunded',
      refund: { reference: 'psp-1' },
    });
    expect(await desk.refundsOf(id)).toMatchObject([{ state: 'settled', reference: 'psp-1', settled_at: world.now() }]);
  });

  it('undoes an approval: the money is free again and nothing is sent', async () => {
    const record = lostParcel();
    const id = await world.receive(record);
    const sent = world.delivered.length;
    await desk.give(agent, id, 'approve', { message: 'Vous êtes remboursée.' });
    expect(await desk.committedOf(record.order.id)).toBe(2390);
    expect(await desk.refused(agent2, id, 'undo')).toMatchObject({ status: 422, code: 'not_your_act' });
    const claim = await desk.give(agent, id, 'undo');
    expect(claim).toMatchObject({ status: 'open', decision: null, messages: [{ delivery: 'taken_back' }] });
    expect(await desk.refundsOf(id)).toMatchObject([{ state: 'taken_back' }]);
    expect(await desk.committedOf(record.order.id)).toBe(0);
    world.passTime(30 * second);
    await world.runJobs();
    expect(world.delivered).toHaveLength(sent);
    await desk.give(agent, id, 'approve');
    expect((await desk.refundsOf(id)).map(({ state }) => state)).toEqual(['taken_back', 'held']);
    world.passTime(21 * second);
    expect(await desk.refused(agent, id, 'undo')).toMatchObject({ status: 422, code: 'too_late_to_undo' });
  });

  it('reopens an approval while its refund and message are held, and neither goes', async () => {
    const record = lostParcel();
    const id = await world.receive(record);
    const sent = world.delivered.length;
    await desk.give(agent, id, 'approve', { message: 'Vous êtes remboursée.' });
    const reopened = await desk.give(manager, id, 'reopen', { justification: 'The parcel was found.' });
    expect(reopened).toMatchObject({ status: 'open', messages: [{ delivery: 'taken_back' }] });
    expect(await desk.refundsOf(id)).toMatchObject([{ state: 'taken_back' }]);
    expect(await desk.committedOf(record.order.id)).toBe(0);
    world.passTime(30 * second);
    await world.runJobs();
    expect(world.delivered).toHaveLength(sent);
  });

  it('reopens no approval whose refund was released, but for one that failed', async () => {
    const record = lostParcel();
    const id = await world.receive(record);
    await desk.give(agent, id, 'approve');
    world.passTime(21 * second);
    const justification = 'The parcel was found.';
    const onItsWay = { status: 422, code: 'refund_released' };
    expect(await desk.refused(manager, id, 'reopen', { justification })).toMatchObject(onItsWay);
    await world.runJobs();
    expect(await desk.refused(manager, id, 'reopen', { justification })).toMatchObject(onItsWay);
    expect((await desk.read(id, manager)).allowedActions).not.toContain('reopen');
    expect(await desk.committedOf(record.order.id)).toBe(2390);
    await desk.give(manager, id, 'fail_refund', { reason: 'card closed' });
    expect((await desk.give(manager, id, 'reopen', { justification })).status).toBe('open');
    expect(await desk.refundsOf(id)).toMatchObject([{ state: 'taken_back' }]);
    expect(await desk.committedOf(record.order.id)).toBe(0);
  });

  it('takes no refund back that another server released by its own clock', async () => {
    const id = await world.receive(lostParcel());
    await desk.give(agent, id, 'approve');
    await world.db.updateTable('refunds').set({ state: 'approved' }).where('claim_id', '=', id).execute();
    expect(await desk.refused(agent, id, 'undo')).toMatchObject({ status: 422, code: 'refund_on_its_way' });
    expect(await desk.refundsOf(id)).toMatchObject([{ state: 'approved' }]);
  });

  it('tells the slower of two agents what the faster one did', async () => {
    const id = await world.receive(lostParcel());
    const { sequence } = await desk.read(id);
    await desk.give(agent, id, 'note', { note: 'Looked at the tracking.' });
    const response = await agent2('POST', `/api/claims/${id}/commands`, { command: 'approve', sequence });
    expect(response.status).toBe(409);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const stale = conflict.parse(await response.json());
    expect(stale.claim.sequence).toBe(sequence + 1);
    expect(stale.since).toMatchObject([
      { type: 'noted', actor: { name: 'Ana Costa' }, payload: { note: 'Looked at the tracking.' } },
    ]);
    expect(await desk.refundsOf(id)).toEqual([]);
  });

  it('lets one of two agents who decide at the same moment win', async () => {
    const id = await world.receive(lostParcel());
    const { sequence } = await desk.read(id);
    const at = `/api/claims/${id}/commands`;
    const both = await Promise.all([
      agent('POST', at, { command: 'approve', sequence }),
      agent2('POST', at, { command: 'reject', ground: 'other', justification: 'No.', sequence }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { data } = (await (await agent('GET', `/api/claims/${id}/events`)).json()) as { data: { type: string }[] };
    expect(data.filter(({ type }) => type === 'approved' || type === 'rejected')).toHaveLength(1);
  });

  it('never pays more than was paid, whoever approves what at once', async () => {
    const first = lostParcel();
    const other = lostParcel({ order: { ...first.order }, customer: first.customer, accountId: first.accountId });
    const ids = [await world.receive(first), await world.receive(other)] as const;
    const justification = 'Both are right.';
    const sequences = await Promise.all(ids.map(async id => (await desk.read(id)).sequence));
    const answers = await Promise.all(
      ids.map((id, index) =>
        [agent, agent2][index]!('POST', `/api/claims/${id}/commands`, {
          command: 'approve',
          amount: { amount: 1500, currency: 'EUR' },
          justification,
          sequence: sequences[index],
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
    const problem = await answers.find(({ status }) => status === 422)!.json();
    const reason = 'At most 8.90 EUR is left to refund.';
    expect(problem).toMatchObject({ code: 'amount_too_high', errors: [{ field: 'amount', reason }] });
    expect(await desk.committedOf(first.order.id)).toBe(1500);
    const loser = ids[answers.findIndex(({ status }) => status === 422)]!;
    expect(await desk.read(loser)).toMatchObject({ status: 'open', decision: null });
    world.passTime(22 * 1000);
    await world.runJobs();
    expect((await desk.read(loser)).order.left).toEqual({ amount: 890, currency: 'EUR' });
    expect((await desk.read(loser)).eligibility.proposed).toEqual({ amount: 890, currency: 'EUR' });
  });

  it('needs a second person above the limit', async () => {
    const paid = { amount: 90_000, currency: 'EUR' };
    const items = [{ sku: 'lamp', title: 'Chandelier', quantity: 1, price: paid }];
    const id = await world.receive(lostParcel({ order: { paid, items } }));
    const proposed = await desk.give(agent, id, 'approve', { message: 'Accordé.' });
    expect(proposed).toMatchObject({ status: 'open', proposal: { kind: 'approved', confirmedBy: null }, messages: [] });
    expect(await desk.refundsOf(id)).toEqual([]);
    expect(await desk.refused(agent, id, 'confirm')).toMatchObject({ status: 422, code: 'second_person_needed' });
    const approved = await desk.give(manager, id, 'confirm');
    expect(approved).toMatchObject({
      status: 'approved',
      decision: { by: { id: 'agent' }, confirmedBy: { id: 'manager', name: 'Chloé Martin' } },
      messages: [{ body: 'Accordé.', delivery: 'held' }],
    });
    expect(await desk.refundsOf(id)).toMatchObject([{ amount: 90_000, state: 'held' }]);
  });

  it('gave the commands that it is said to give', () => {
    expect([...desk.given].sort()).toEqual(decisionCommands);
  });
});
