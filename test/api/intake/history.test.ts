import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { verifyChain } from '#store/events/verifyChain.ts';
import { damagedLamp, lostParcel } from '#test/api/claimRecords.ts';
import { commandDesk } from '#test/api/commandDesk.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { ana, now, openPast, type PastHouse, settledPast } from './openPast.ts';

describe.each(testDatabases)('claims that come in with their past, on %s', kind => {
  let house: PastHouse;
  beforeAll(async () => {
    house = await openPast(kind);
  });
  afterAll(() => house?.world.close());

  it('happened then and were learnt now, one event an entry, in a chain that holds', async () => {
    const id = await house.taken(lostParcel({ history: settledPast }));
    const events = await house.eventsOf(id);
    expect(events.map(({ type, at, actor }) => [type, at, actor.id])).toEqual([
      ['received', '2026-03-01T09:00:00.000Z', expect.any(String)],
      ['taken', '2026-03-01T10:00:00.000Z', 'agent'],
      ['replied', '2026-03-02T09:00:00.000Z', 'agent'],
      ['approved', '2026-03-03T09:00:00.000Z', 'agent'],
      ['refund_settled', '2026-03-05T09:00:00.000Z', expect.any(String)],
    ]);
    expect(new Set(events.map(({ recordedAt }) => recordedAt))).toEqual(new Set([now]));
    expect((await verifyChain(house.world.db)).broken).toBeUndefined();
  });

  it('keep the judgement as of that day, marked as made elsewhere', async () => {
    const id = await house.taken(lostParcel({ openedAt: '2026-02-20T09:00:00Z', history: settledPast }));
    const approved = (await house.eventsOf(id)).find(({ type }) => type === 'approved');
    const { decision } = approved!.payload as unknown as { decision: { origin: string; assessment: { asOf: string } } };
    expect(decision).toMatchObject({
      origin: 'imported',
      against: false,
      amount: { amount: 2390, currency: 'EUR' },
      assessment: { asOf: '2026-03-03T09:00:00.000Z', verdict: 'eligible' },
      facts: { reason: 'not_received' },
    });
    const detail = (await (await house.admin('GET', `/api/claims/${id}`)).json()) as ClaimDetail;
    expect(detail.decision).toMatchObject({ origin: 'imported', by: { name: 'Ana Costa' } });
  });

  it('send nothing, pay nothing, and leave nothing to be done', async () => {
    const sentBefore = house.world.delivered.length;
    const id = await house.taken(lostParcel({ history: settledPast }));
    const messages = await house.world.db
      .selectFrom('messages')
      .selectAll()
      .where('claim_id', '=', id)
      .orderBy('at')
      .execute();
    expect(messages.map(({ body, delivery, sent_at, language }) => [body, delivery, sent_at, language])).toEqual([
      ['Nous regardons.', 'sent', '2026-03-02T09:00:00.000Z', 'fr'],
      ['Vous êtes remboursée.', 'sent', '2026-03-03T09:00:00.000Z', 'fr'],
    ]);
    const refunds = await house.world.db.selectFrom('refunds').selectAll().where('claim_id', '=', id).execute();
    expect(refunds).toMatchObject([
      { state: 'settled', settled_at: '2026-03-05T09:00:00.000Z', reference: 'BANK-77', amount: 2390 },
    ]);
    const jobs = await house.world.db.selectFrom('jobs').selectAll().where('key', 'like', `${id}%`).execute();
    expect(jobs).toEqual([]);
    await house.world.runJobs();
    expect(house.world.delivered.length).toBe(sentBefore);
  });

  it('stand to be paid when they were approved and not settled', async () => {
    const id = await house.taken(lostParcel({ history: settledPast.slice(0, 3) }));
    const { state } = await house.world.db
      .selectFrom('refunds')
      .select('state')
      .where('claim_id', '=', id)
      .executeTakeFirstOrThrow();
    expect(state).toBe('approved');
    const boss = await house.world.signIn('manager');
    const desk = commandDesk(house.world, () => boss);
    await desk.give(boss, id, 'settle', { settledAt: '2026-05-30T08:00:00Z', reference: 'late' });
    expect((await house.eventsOf(id)).at(-1)!.type).toBe('refund_settled');
  });

  it('come in without their words where nobody kept them', async () => {
    const history = [
      { type: 'asked', at: '2026-03-02T09:00:00Z', by: ana },
      { type: 'answered', at: '2026-03-04T09:00:00Z' },
      { type: 'rejected', at: '2026-03-05T09:00:00Z', by: ana },
      { type: 'appealed', at: '2026-03-06T09:00:00Z' },
    ];
    const id = await house.taken(damagedLamp({ history }));
    const detail = (await (await house.admin('GET', `/api/claims/${id}`)).json()) as ClaimDetail;
    expect(detail).toMatchObject({ status: 'open', messages: [], decision: null });
    expect((await house.eventsOf(id)).map(({ type }) => type)).toEqual([
      'received',
      'information_requested',
      'message_received',
      'rejected',
      'appealed',
    ]);
  });

  it('wake in their own time, and one that still comes too early is parked', async () => {
    const order = { paidAt: '2025-12-20T12:00:00.000Z' };
    const woken = await house.taken(
      lostParcel({ order, history: [{ type: 'approved', at: '2026-03-10T10:00:00Z', by: ana }] }),
    );
    expect((await house.eventsOf(woken)).map(({ type, at }) => `${type} ${at}`)).toEqual([
      'received 2026-03-01T09:00:00.000Z',
      'parked 2026-03-01T09:00:00.000Z',
      'woken 2026-03-04T23:00:00.000Z',
      'approved 2026-03-10T10:00:00.000Z',
    ]);
    const parked = await house.taken(
      lostParcel({
        order: { paidAt: '2026-05-01T12:00:00.000Z', placedAt: null },
        openedAt: '2026-05-20T09:00:00Z',
        history: [],
      }),
    );
    expect((await house.eventsOf(parked)).at(-1)).toMatchObject({ type: 'parked', at: '2026-05-20T09:00:00.000Z' });
  });

  it('come from a file of lines, and from a table with a column a path', async () => {
    const dry = await house.importing([lostParcel({ history: settledPast })], true);
    expect(dry).toMatchObject({ accepted: 1, refused: 0 });
    const flat = lostParcel();
    const header =
      'externalId,channel,accountId,openedAt,reason,description,customer.id,order.id,order.accountId,order.paidAt,order.paid.amount,order.paid.currency,history.0.type,history.0.at,history.0.by,history.0.amount.amount,history.0.amount.currency,history.1.type,history.1.at,history.1.reference';
    const text = `${flat.externalId},order_chat,${flat.accountId},2026-03-01T09:00:00Z,not_received,Nothing has come to me,${flat.customer.id},${flat.order.id},${flat.accountId},2025-12-01T12:00:00Z,2390,EUR,approved,2026-03-03T09:00:00Z,${ana},2000,EUR,settled,2026-03-04T09:00:00Z,PAY-1`;
    const response = await house.admin('POST', '/api/imports', { format: 'csv', header, records: [{ line: 2, text }] });
    expect(await response.json()).toMatchObject({ accepted: 1, refused: 0, refusals: [] });
    const row = await house.world.db
      .selectFrom('claims')
      .select(['status', 'amount', 'decided_at'])
      .where('external_id', '=', flat.externalId)
      .executeTakeFirst();
    expect(row).toEqual({ status: 'refunded', amount: 2000, decided_at: '2026-03-03T09:00:00.000Z' });
  });
});
