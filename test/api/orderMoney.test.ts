import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveCustomers } from '#store/saveCustomers.ts';
import { type NewOrder, saveOrders } from '#store/saveOrders.ts';
import { transact } from '#store/transact.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { lostParcel } from './claimRecords.ts';
import { commandDesk } from './commandDesk.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' });
const justification = 'Both are right.';
type Told = Parameters<typeof lostParcel>[0];

describe.each(testDatabases)('the money of an order that several records tell of, on %s', kind => {
  let world: TestApp;
  let desk: ReturnType<typeof commandDesk>;
  let agent: Caller;

  beforeAll(async () => {
    world = await openTestApp(kind);
    desk = commandDesk(world, () => agent);
    agent = await world.signIn('agent');
  });
  afterAll(() => world.close());

  /** A claim, and how another of the same order, by the same customer, comes in. */
  async function claimed(order: Record<string, unknown> = {}) {
    const record = lostParcel({ order });
    const { customer, accountId } = record;
    const id = await world.receive(record);
    const again = (told: Record<string, unknown>, changes: Told = {}) =>
      world.receive(lostParcel({ customer, accountId, ...changes, order: { ...record.order, ...told } }));
    return { id, orderId: record.order.id, again };
  }
  const goOn = async (seconds = 22) => {
    world.passTime(seconds * 1000);
    await world.runJobs();
  };
  const orderOf = (id: string) =>
    world.db.selectFrom('orders').selectAll().where('id', '=', id).executeTakeFirstOrThrow();

  it('a refund that a later record tells of counts for the claim before', async () => {
    const { id, again } = await claimed();
    await again({ refunds: [{ at: '2026-02-01T00:00:00.000Z', amount: eur(2390) }] });
    expect(await desk.refused(agent, id, 'approve')).toMatchObject({ status: 422, code: 'already_refunded' });
    await goOn();
    expect(await desk.read(id)).toMatchObject({ verdict: 'ineligible', order: { left: eur(0) } });
    const events = await (await agent('GET', `/api/claims/${id}/events`)).json();
    const other = await again({ refunds: [{ at: '2026-02-01T00:00:00.000Z', amount: eur(2390) }] });
    expect((await desk.read(other)).order.refunded).toEqual(eur(2390));
    await goOn();
    const known = (await (await agent('GET', `/api/claims/${id}/events`)).json()).data.length;
    await goOn();
    expect((await (await agent('GET', `/api/claims/${id}/events`)).json()).data).toHaveLength(known);
    expect(known).toBeGreaterThan(events.data.length);
  });

  it('a refund approved here and told by the shop is one refund', async () => {
    const { id, orderId, again } = await claimed();
    await desk.give(agent, id, 'approve', { amount: eur(1000), justification });
    await goOn();
    const refunds = [{ id: 'psp-7', at: world.now(), amount: eur(1000) }];
    const second = await again({ refunds });
    expect((await desk.read(second)).order.left).toEqual(eur(1390));
    const third = await again({ refunds: [...refunds, { at: '2026-02-01T00:00:00.000Z', amount: eur(90) }] });
    expect((await desk.read(third)).order.left).toEqual(eur(1300));
    await goOn();
    expect((await desk.read(second)).order.left).toEqual(eur(1300));
    const { rules } = (await desk.read(second)).eligibility;
    expect(rules.find(({ rule }) => rule === 'notYetRefunded')?.arithmetic[0]).toBe(
      '23.90 EUR - 10.90 EUR = 13.00 EUR',
    );
    expect(await orderOf(orderId)).toMatchObject({ refunded_before: 90, committed: 1000 });
  });

  it('a refund that is still held here cannot be the one that the shop tells of', async () => {
    const { id, again } = await claimed();
    await desk.give(agent, id, 'approve', { amount: eur(1000), justification });
    const second = await again({ refunds: [{ at: world.now(), amount: eur(1000) }] });
    expect((await desk.read(second)).order.left).toEqual(eur(390));
  });

  it('what was refunded elsewhere beyond what is left is taken in, and nothing more is approved', async () => {
    const { id, again } = await claimed();
    await desk.give(agent, id, 'approve');
    const second = await again({ refunds: [{ at: '2026-02-01T00:00:00.000Z', amount: eur(2390) }] });
    expect((await desk.read(second)).verdict).toBe('ineligible');
    await desk.give(agent, id, 'undo');
    expect(await desk.refused(agent, id, 'approve')).toMatchObject({ code: 'already_refunded' });
    const amount = eur(1);
    expect(await desk.refused(agent, second, 'approve', { amount, justification })).toMatchObject({
      code: 'already_refunded',
    });
  });

  it('a claim learns from a later one how the order was paid, and what', async () => {
    const { id, again } = await claimed({ payment: null, paid: null });
    expect(await desk.refused(agent, id, 'approve')).toMatchObject({ code: 'amount_unknown' });
    await again({ payment: { kind: 'card' }, paid: eur(2390) }, { openedAt: '2026-03-01T10:00:00.000Z' });
    await goOn();
    await desk.give(agent, id, 'approve');
    expect(await desk.refundsOf(id)).toMatchObject([{ amount: 2390, payment_kind: 'card', currency: 'EUR' }]);
  });

  it('a claim whose record tells another payment is refunded as the order was paid', async () => {
    const { id, again } = await claimed();
    const second = await again({ payment: { kind: 'giftcard' }, paid: { amount: 9999, currency: 'USD' } });
    await desk.give(agent, id, 'reject', { ground: 'other', justification });
    await goOn();
    await desk.give(agent, second, 'approve');
    expect(await desk.refundsOf(second)).toMatchObject([{ amount: 2390, payment_kind: 'card', currency: 'EUR' }]);
  });

  it('no way of paying is learnt any more once there is a refund without one', async () => {
    const { id, again } = await claimed({ payment: null });
    await desk.give(agent, id, 'approve', { amount: eur(1000), justification });
    const second = await again({ payment: { kind: 'card' } });
    await goOn();
    await desk.give(agent, second, 'approve', { justification });
    expect(await desk.refundsOf(second)).toMatchObject([{ amount: 1390, payment_kind: 'unknown' }]);
  });

  it('an order whose currency is another one by now refuses by its name', async () => {
    const { id, orderId } = await claimed();
    await world.db.updateTable('orders').set({ currency: 'USD' }).where('id', '=', orderId).execute();
    expect(await desk.refused(agent, id, 'approve')).toMatchObject({
      code: 'wrong_currency',
      errors: [{ field: 'amount.currency' }],
    });
  });

  it('an order told twice in one batch loses nothing that the first told', async () => {
    const told = (part: Partial<NewOrder>): NewOrder => ({
      id: 'twice',
      customer_id: 'twice',
      items: [],
      payment_kind: 'unknown',
      payment: null,
      currency: 'EUR',
      paid: 2390,
      ...part,
    });
    const refunds = [{ at: '2026-02-01T00:00:00.000Z', amount: eur(100) }];
    await transact(world.db, async trx => {
      await saveCustomers(trx, [{ id: 'twice' }]);
      const card = { payment_kind: 'card', payment: { kind: 'card' } };
      await saveOrders(trx, [told({ ...card, refunds } as Partial<NewOrder>), told({ refunds })]);
    });
    expect(await orderOf('twice')).toMatchObject({ payment_kind: 'card', refunded_before: 100, refunds });
  });
});
