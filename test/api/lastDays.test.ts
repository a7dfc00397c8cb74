import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimClock } from '#api/schemas/claimClock.ts';
import { claimPage } from '#api/schemas/claimSummary.ts';
import { dashboard } from '#api/schemas/dashboard.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { openRefundDesk, type RefundDesk } from './refundDesk.ts';

const hour = 3_600_000;
const zone = 'America/Sao_Paulo';
const late = 'target=refund&standing=missed';

/** Claims of 1 March: the refund is promised until the end of 15 March, each customer's own. */
describe.each(testDatabases)('the last day of a promise on %s', kind => {
  let on: RefundDesk;
  let unpaid: number;
  let paid: number;
  let inParis: number;
  beforeAll(async () => {
    on = await openRefundDesk(kind);
    const customer = { country: 'BR', timeZone: zone };
    ({ id: unpaid } = await on.approve(22_190, { customer }));
    ({ id: paid } = await on.approve(1200, { customer, order: { paid: { amount: 1200, currency: 'JPY' } } }));
    ({ id: inParis } = await on.approve(900));
    await on.release();
    on.world.setNow('2026-03-18T15:00:00.000Z');
    await on.pass(0);
    await on.give(on.manager, paid, 'settle', { settledAt: '2026-03-18', reference: 'SEPA-1' });
    await on.pass(48 * hour);
  });
  afterAll(() => on.world.close());

  const read = async (path: string) => (await on.manager('GET', path)).json();
  const file = async (path: string): Promise<Record<string, string>[]> => {
    const text = await (await on.manager('GET', path)).text();
    const [head, ...lines] = text.replace('\uFEFF', '').trimEnd().split('\r\n');
    const names = head!.split(',');
    return lines.map(line => {
      const cells = line.slice(1, -1).split('","');
      expect(cells).toHaveLength(names.length);
      return Object.fromEntries(names.map((name, i) => [name, cells[i]!]));
    });
  };
  const byClaim = (rows: Record<string, string>[], id: number) => rows.find(({ claim }) => claim === `C-${id}`)!;

  it('is the same on the claim, in the queue and on the dashboard', async () => {
    const due = { dueAt: '2026-03-16T02:59:59.999Z', dayZone: zone };
    const { targets } = claimClock.parse(await read(`/api/claims/${unpaid}/clock`));
    expect(targets.find(({ metric }) => metric === 'refund')).toMatchObject(due);
    const { data } = claimPage.parse(await read(`/api/claims?${late}`));
    expect(data.find(({ id }) => id === unpaid)!.target).toMatchObject(due);
    const { late: now } = dashboard.parse(await read('/api/dashboard'));
    expect(now.longest.find(({ claimId }) => claimId === unpaid)).toMatchObject(due);
    expect(now.longest.find(({ claimId }) => claimId === inParis)).toMatchObject({
      dueAt: '2026-03-15T22:59:59.999Z',
      dayZone: 'Europe/Paris',
    });
  });

  it('is that of the customer in the files of the queue and of the refunds', async () => {
    const rows = await file(`/api/claims/export?${late}`);
    for (const id of [unpaid, inParis]) expect(byClaim(rows, id).promise_due_on).toBe('2026-03-15');
    const refunds = await file('/api/refunds/export');
    const { dueAt, dayZone } = (await on.list()).data.find(({ claimId }) => claimId === inParis)!;
    expect([dueAt, dayZone]).toEqual(['2026-03-05T10:00:00.000Z', null]);
    expect(byClaim(refunds, inParis).promised_until).toBe('2026-03-05');
    expect(byClaim(refunds, unpaid).customer_promised_until).toBe('2026-03-15');
  });

  it('stands in the file of the queue with what has become of the promise', async () => {
    const rows = await file(`/api/claims/export?${late}`);
    expect(byClaim(rows, unpaid)).toMatchObject({
      status: 'approved',
      waits_on: 'payment',
      closed_at: '',
      amount: '221.90',
      currency: 'EUR',
      promise: 'refund',
      promise_due_at: '2026-03-16T02:59:59.999Z',
      promise_state: 'missed_still_open',
      promise_reached_at: '',
      // Until 20 March, 15:00.
      days_late: '4.5',
    });
    const settled = byClaim(rows, paid);
    expect(settled).toMatchObject({ status: 'refunded', waits_on: '', amount: '1200', promise_state: 'missed' });
    expect(settled.next_deadline).toBe('');
    expect(settled.deadline_kind).toBe('');
    expect(settled.closed_at).toBe(settled.promise_reached_at);
    const lateMs = Date.parse(settled.promise_reached_at!) - Date.parse('2026-03-16T03:00:00.000Z');
    expect(settled.days_late).toBe((lateMs / (24 * hour)).toFixed(1));
    expect(lateMs).toBeGreaterThan(0);
  });

  it('is not told where no promise was asked for', async () => {
    const [row] = await file(`/api/claims/export?q=C-${unpaid}`);
    expect(row).toMatchObject({ deadline_kind: 'payout', closed_at: '' });
    expect(Object.keys(row!).filter(name => /^promise|days_late/.test(name))).toEqual([]);
  });
});
