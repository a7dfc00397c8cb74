import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimPage } from '#api/schemas/claimSummary.ts';
import { dashboard } from '#api/schemas/dashboard.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { openRefundDesk, type RefundDesk } from './refundDesk.ts';

const hour = 3_600_000;

/** Claims of 1 March whose refund was promised until the end of 15 March, as of 18 March. */
describe.each(testDatabases)('a payment that failed on %s', kind => {
  let on: RefundDesk;
  let unpaid: number;
  let returned: number;
  beforeAll(async () => {
    on = await openRefundDesk(kind);
    ({ id: unpaid } = await on.approve(900));
    ({ id: returned } = await on.approve(1200));
    await on.release();
    on.world.setNow('2026-03-18T15:00:00.000Z');
    await on.pass(0);
  });
  afterAll(() => on.world.close());

  const read = async (path: string) => (await on.manager('GET', path)).json();
  const told = async () => {
    const { data } = claimPage.parse(await read('/api/claims?waitingOn=payment'));
    const { late } = dashboard.parse(await read('/api/dashboard'));
    const ofClaim = (id: number) => [
      data.find(claim => claim.id === id)?.paymentFailed,
      late.longest.find(({ claimId }) => claimId === id)?.paymentFailed,
    ];
    return { parties: late.parties, failed: late.paymentFailed, unpaid: ofClaim(unpaid), returned: ofClaim(returned) };
  };

  it('is told apart from one that has yet to be made, in the queue and among those that are late, until it is settled', async () => {
    const payment = [{ party: 'payment', late: { count: 2 } }];
    expect(await told()).toMatchObject({
      parties: payment,
      failed: 0,
      unpaid: [false, false],
      returned: [false, false],
    });
    await on.give(on.manager, returned, 'fail_refund', { reason: 'The account is closed.' });
    await on.pass(hour);
    expect(await told()).toMatchObject({ parties: payment, failed: 1, unpaid: [false, false], returned: [true, true] });
    await on.give(on.manager, returned, 'settle', { settledAt: '2026-03-18', reference: 'SEPA-2' });
    await on.pass(hour);
    expect(await told()).toMatchObject({ failed: 0, returned: [undefined, undefined] });
    const { data } = claimPage.parse(await read(`/api/claims?q=C-${returned}`));
    expect(data).toMatchObject([{ id: returned, waitingOn: null, paymentFailed: false }]);
  });
});
