import type { Insertable, Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#store/schema.ts';
import { transact } from '#store/transact.ts';
import { openTestDatabase, type TestDatabase, testDatabases } from '#test/machine/testDatabase.ts';
import { now, storeClaims } from './newClaims.ts';

describe.each(testDatabases)('the database guards the money on %s', kind => {
  let database: TestDatabase;
  let db: Kysely<Database>;
  let count = 0;
  beforeAll(async () => {
    database = await openTestDatabase(kind);
    ({ db } = database);
  });
  afterAll(() => database.close());

  /** Two claims of one order of 23.90 EUR, paid by Visa. */
  async function twoClaims() {
    const orderId = `order-${++count}`;
    const facts = { order: { id: orderId } };
    const made = await storeClaims(db, [
      { externalId: `${orderId}-a`, facts },
      { externalId: `${orderId}-b`, facts },
    ]);
    const refund = (of: 0 | 1, part: Partial<Insertable<Database['refunds']>> = {}) =>
      db
        .insertInto('refunds')
        .values({
          claim_id: made[of]!.id,
          decision_sequence: 2,
          order_id: orderId,
          amount: 2390,
          currency: 'EUR',
          payment_kind: 'visa',
          state: 'held',
          approved_at: now,
          settled_at: null,
          reference: null,
          ...part,
        })
        .execute();
    const move = (state: 'approved' | 'failed' | 'taken_back' | 'settled') =>
      db
        .updateTable('refunds')
        .set({ state, settled_at: state === 'settled' ? now : null, failed_at: state === 'failed' ? now : null })
        .where('order_id', '=', orderId)
        .execute();
    const committed = async () =>
      (await db.selectFrom('orders').select('committed').where('id', '=', orderId).executeTakeFirstOrThrow()).committed;
    return { orderId, refund, move, committed };
  }

  it('commits what a refund pays and frees what is taken back', async () => {
    const { refund, move, committed } = await twoClaims();
    await refund(0, { amount: 2000 });
    expect(await committed()).toBe(2000);
    await move('approved');
    await move('failed');
    expect(await committed()).toBe(2000);
    await move('taken_back');
    expect(await committed()).toBe(0);
    await refund(1);
    expect(await committed()).toBe(2390);
  });

  it('never pays more than was paid, by one claim or by two', async () => {
    const { refund, committed } = await twoClaims();
    await expect(refund(0, { amount: 2391 })).rejects.toMatchObject({ constraint: 'orders_never_overpaid' });
    await refund(0, { amount: 2000 });
    await expect(refund(1, { amount: 391 })).rejects.toMatchObject({ constraint: 'orders_never_overpaid' });
    await refund(1, { amount: 390 });
    expect(await committed()).toBe(2390);
  });

  it('lets one only of two approvals at once through', async () => {
    const { refund, committed } = await twoClaims();
    const outcomes = await Promise.allSettled([refund(0), refund(1)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await committed()).toBe(2390);
  });

  it('counts what had been refunded before', async () => {
    const { orderId, refund } = await twoClaims();
    await db.updateTable('orders').set({ refunded_before: 1390 }).where('id', '=', orderId).execute();
    await expect(refund(0, { amount: 1001 })).rejects.toMatchObject({ constraint: 'orders_never_overpaid' });
    await refund(0, { amount: 1000 });
  });

  it('takes down what was refunded elsewhere beyond what is left, and pays nothing more then', async () => {
    const { orderId, refund, move } = await twoClaims();
    await refund(0, { amount: 2000 });
    await db.updateTable('orders').set({ refunded_before: 2390 }).where('id', '=', orderId).execute();
    await expect(refund(1, { amount: 1 })).rejects.toMatchObject({ constraint: 'orders_never_overpaid' });
    await move('taken_back');
    await expect(refund(1, { amount: 1 })).rejects.toMatchObject({ constraint: 'orders_never_overpaid' });
  });

  it('pays nothing of an order of which nobody knows what was paid', async () => {
    const { orderId, refund } = await twoClaims();
    await db.updateTable('orders').set({ paid: null }).where('id', '=', orderId).execute();
    await expect(refund(0, { amount: 1 })).rejects.toMatchObject({ constraint: 'orders_never_overpaid' });
  });

  it('pays to the order’s own means of payment, in its own currency, for its own claims', async () => {
    const { refund } = await twoClaims();
    const wrongMeans = { constraint: 'refunds_same_payment_method' };
    await expect(refund(0, { payment_kind: 'giftcard' })).rejects.toMatchObject(wrongMeans);
    await expect(refund(0, { currency: 'USD' })).rejects.toMatchObject(wrongMeans);
    const other = await twoClaims();
    await expect(refund(0, { order_id: other.orderId })).rejects.toMatchObject({
      constraint: 'refunds_order_of_claim',
    });
    await expect(refund(0, { amount: 0 })).rejects.toMatchObject({ constraint: 'refunds_amount_check' });
    await expect(refund(0, { amount: -5 })).rejects.toMatchObject({ code: '23514' });
  });

  it('pays once a decision, and never changes or forgets what it paid', async () => {
    const { orderId, refund, move } = await twoClaims();
    await refund(0, { amount: 100 });
    await expect(refund(0, { amount: 100 })).rejects.toMatchObject({ constraint: 'refunds_once_a_decision' });
    const refunds = db.updateTable('refunds').where('order_id', '=', orderId);
    await expect(refunds.set({ amount: 50 }).execute()).rejects.toMatchObject({ code: '23001' });
    await expect(db.deleteFrom('refunds').where('order_id', '=', orderId).execute()).rejects.toMatchObject({
      code: '23001',
    });
    await move('approved');
    await expect(move('taken_back')).rejects.toMatchObject({ constraint: 'refunds_released_stay' });
    await move('settled');
    await expect(move('taken_back')).rejects.toMatchObject({ code: '23001' });
    const order = db.updateTable('orders').where('id', '=', orderId);
    await expect(order.set({ payment_kind: 'giftcard' }).execute()).rejects.toMatchObject({ code: '23503' });
    await expect(order.set({ paid: 99 }).execute()).rejects.toMatchObject({ constraint: 'orders_never_overpaid' });
  });

  it('takes nothing when the transaction ends otherwise', async () => {
    const { orderId, committed } = await twoClaims();
    const work = transact(db, async trx => {
      await trx.updateTable('orders').set({ committed: 2390 }).where('id', '=', orderId).execute();
      throw new Error('crash');
    });
    await expect(work).rejects.toThrow('crash');
    expect(await committed()).toBe(0);
  });
});
