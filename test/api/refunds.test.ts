import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays } from '#domain/calendar.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { lostParcel } from './claimRecords.ts';
import { openRefundDesk, type RefundDesk } from './refundDesk.ts';

const day = 86_400_000;
const paid = (amount: number) => ({
  paid: { amount, currency: 'EUR' },
  items: [],
  payment: { kind: 'visa', last4: '4242' },
});

describe.each(testDatabases)('the refunds on %s', kind => {
  let on: RefundDesk;
  beforeAll(async () => {
    on = await openRefundDesk(kind);
  });
  afterAll(() => on.world.close());

  it('are held through the undo seconds, then to be paid within the promise, then settled', async () => {
    const { id, record } = await on.approve(1000);
    const [held] = (await on.list(`view=held&q=${id}`)).data;
    const approvedAt = on.world.now();
    expect(held).toMatchObject({
      number: `C-${id}`,
      orderId: record.order.id,
      customer: { name: 'Marie Durand', country: 'FR' },
      amount: { amount: 1000, currency: 'EUR' },
      payment: { kind: 'visa', last4: '4242' },
      view: 'held',
      approvedAt,
      heldUntil: new Date(Date.parse(approvedAt) + 20_000).toISOString(),
      dueAt: new Date(Date.parse(approvedAt) + 3 * day).toISOString(),
      promise: 'running',
      settledAt: null,
      allowedActions: [],
    });
    await on.release();
    expect((await on.list(`view=to_pay&q=C-${id}`)).data).toMatchObject([
      { view: 'to_pay', heldUntil: null, allowedActions: ['settle', 'fail_refund'] },
    ]);
    const settled = await on.give(on.manager, id, 'settle', { settledAt: on.today(), reference: 'S-1' });
    expect(settled).toMatchObject({ status: 'refunded', refund: { reference: 'S-1' } });
    expect((await on.list('view=settled&q=s-1')).data).toMatchObject([
      { claimId: id, settledOn: '2026-03-02', reference: 'S-1', promise: 'kept', allowedActions: [] },
    ]);
  });

  it('are late once the promise is over, and stay so when they are settled', async () => {
    const { id } = await on.approve(1100);
    await on.release();
    await on.pass(3 * day + 1);
    expect(await on.ids('view=to_pay&late=true')).toEqual([id]);
    expect((await on.list()).counts).toMatchObject({ to_pay: 1, late: 1 });
    const today = on.today();
    await on.give(on.manager, id, 'settle', { settledAt: on.world.now(), reference: 'S-2' });
    expect((await on.list(`q=${id}`)).data).toMatchObject([{ promise: 'kept_late', settledOn: today }]);
    expect(await on.ids('view=settled&late=true')).toEqual([id]);
    expect((await on.list()).counts).toMatchObject({ to_pay: 0, late: 0, settled: 2 });
  });

  it('are late too where the customer was promised the money before the payout is due, and come first then', async () => {
    const { id: waited, record } = await on.approve(1400, { openedAt: on.world.now() });
    const opened = Date.parse(record.openedAt!);
    await on.release();
    const [row] = (await on.list(`q=${waited}`)).data;
    const promise = row!.customerPromise!;
    expect(promise).toMatchObject({ promise: 'running' });
    expect(Date.parse(promise.dueAt) - opened).toBeGreaterThan(13 * day);
    await on.give(on.manager, waited, 'settle', { settledAt: on.world.now(), reference: 'S-4' });
    expect((await on.list(`q=${waited}`)).data).toMatchObject([{ customerPromise: { promise: 'kept' } }]);

    const late = await on.world.receive(lostParcel({ openedAt: on.world.now(), order: paid(1500) }));
    await on.pass(20 * day);
    const fresh = await on.approve(1600, { openedAt: on.world.now() });
    await on.give(on.agent, late, 'approve');
    await on.release();
    const [first, second] = (await on.list('view=to_pay')).data;
    expect([first!.claimId, second!.claimId]).toEqual([late, fresh.id]);
    expect(first).toMatchObject({ promise: 'running', customerPromise: { promise: 'missed' } });
    expect(second).toMatchObject({ promise: 'running', customerPromise: { promise: 'running' } });
    expect(await on.ids('view=to_pay&late=true')).toEqual([late]);
    const { data, next } = await on.list('view=to_pay&limit=1');
    expect(data.map(({ claimId }) => claimId)).toEqual([late]);
    expect(await on.ids(`view=to_pay&limit=1&after=${next}`)).toEqual([fresh.id]);
    expect((await on.list()).counts.late).toBe(1);
    await on.give(on.manager, late, 'settle', { settledAt: on.world.now(), reference: 'S-5' });
    expect((await on.list('view=settled&late=true&q=S-5')).data).toMatchObject([
      { promise: 'kept', customerPromise: { promise: 'kept_late' } },
    ]);
    await on.give(on.manager, fresh.id, 'settle', { settledAt: on.world.now(), reference: 'S-6' });
  });

  it('that failed say why, and are settled again', async () => {
    const { id } = await on.approve(1200);
    await on.release();
    await on.give(on.manager, id, 'fail_refund', { reason: 'The account is closed.' });
    expect((await on.list('view=failed')).data).toMatchObject([
      {
        claimId: id,
        failure: 'The account is closed.',
        failedAt: on.world.now(),
        allowedActions: ['settle', 'fail_refund'],
      },
    ]);
    on.world.passTime(60_000);
    await on.give(on.manager, id, 'settle', { settledAt: on.world.now(), reference: 'S-3' });
    expect((await on.list('view=failed')).data).toEqual([]);
    expect(await on.refundsOf(id)).toMatchObject([{ state: 'settled', reference: 'S-3' }]);
  });

  it('are sorted, found and summed a currency each, page by page', async () => {
    const ids: number[] = [];
    for (const amount of [300, 100, 200]) {
      ids.push((await on.approve(amount, { reason: 'not_received' })).id);
      await on.release();
    }
    await on.approve(90, { order: { paid: { amount: 90, currency: 'JPY' }, payment: { kind: 'paypal' } } });
    await on.release();
    const [a, b, c] = ids as [number, number, number];
    expect(await on.ids('view=to_pay&currency=EUR&sort=amount')).toEqual([b, c, a]);
    expect(await on.ids('view=to_pay&currency=EUR&sort=-amount')).toEqual([a, c, b]);
    expect(await on.ids('view=to_pay&currency=EUR&sort=due')).toEqual([a, b, c]);
    expect(await on.ids('view=to_pay&currency=EUR&sort=-approved')).toEqual([c, b, a]);
    const walked: number[] = [];
    let after = '';
    do {
      const page = await on.list(`view=to_pay&currency=EUR&sort=amount&limit=1${after}`);
      walked.push(...page.data.map(({ claimId }) => claimId));
      after = page.next === null ? '' : `&after=${page.next}`;
    } while (after !== '');
    expect(walked).toEqual([b, c, a]);
    expect((await on.list('view=to_pay&currency=EUR')).sums).toEqual([{ currency: 'EUR', amount: 600, count: 3 }]);
    expect((await on.list('view=settled&paymentKind=visa&reason=not_received&country=FR')).sums).toMatchObject([
      { currency: 'EUR', count: 6 },
    ]);
    expect((await on.list('view=settled&country=DE')).data).toEqual([]);
    const bad = await on.manager('GET', '/api/refunds?sort=due&after=x');
    expect(await bad.json()).toMatchObject({ code: 'invalid', errors: [{ field: 'after' }] });
    for (const id of ids) await on.give(on.manager, id, 'settle', { settledAt: on.world.now(), reference: `P-${id}` });
  });

  it('of some days are those of the house’s days, unless others are named', async () => {
    const { id } = await on.approve(1700);
    await on.release();
    const [one, two] = [1, 2].map(days => addDays(on.today(), days)) as [string, string];
    await on.pass(2.5 * day);
    // Already the next day in Paris, and still this one in New York.
    await on.give(on.manager, id, 'settle', { settledAt: `${one}T23:30:00.000Z`, reference: 'S-7' });
    const settledIn = (from: string, to: string, zone = '') =>
      on.ids(`q=S-7&settledFrom=${from}&settledTo=${to}${zone}`);
    expect(await settledIn(two, two)).toEqual([id]);
    expect(await settledIn(one, one)).toEqual([]);
    expect(await settledIn(one, one, '&zone=America/New_York')).toEqual([id]);
    expect(await settledIn(two, two, '&zone=America/New_York')).toEqual([]);
    expect(await settledIn(`${one}T23:30:00Z`, two)).toEqual([id]);
    expect(await settledIn(one, `${one}T23:30:00Z`)).toEqual([]);
    const file = await on.manager('GET', `/api/refunds/export?settledFrom=${two}&settledTo=${two}`);
    expect(await file.text()).toContain('S-7');
    for (const [query, field] of [
      ['settledTo=9999-12-31&zone=America/Lima', 'settledTo'],
      ['settledFrom=2026-02-30', 'settledFrom'],
      ['approvedTo=soon', 'approvedTo'],
      ['approvedTo=2026-03-01&zone=Mars/Olympus', 'zone'],
    ]) {
      const refused = await on.manager('GET', `/api/refunds?${query}`);
      expect([refused.status, await refused.json()]).toMatchObject([422, { errors: [{ field }] }]);
    }
  });
});
