import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { alertPage } from '#api/schemas/alerts.ts';
import { loadFigure } from '#api/schemas/load.ts';
import { memberChanged } from '#api/schemas/team.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { damagedLamp } from './claimRecords.ts';
import { openRefundDesk, type RefundDesk } from './refundDesk.ts';
import type { Caller } from './testApp.ts';

const day = 86_400_000;

describe.each(testDatabases)('finance on %s', kind => {
  let on: RefundDesk;
  let finance: Caller;
  beforeAll(async () => {
    on = await openRefundDesk(kind);
    await on.world.person('finance', 'finance', 'Nina Aalto');
  });
  beforeEach(async () => {
    finance = await on.world.signIn('finance');
  });
  afterAll(() => on.world.close());

  const bodyOf = async (response: Response) => {
    const body = await response.json();
    expect(response.status, JSON.stringify(body)).toBe(200);
    return body;
  };
  const paid = async (amount: number) => {
    const { id } = await on.approve(amount);
    await on.release();
    return id;
  };

  it('sees what is to be paid and settles it, under their name, in an unbroken chain', async () => {
    const id = await paid(1000);
    const { data } = await bodyOf(await finance('GET', `/api/refunds?view=to_pay&q=C-${id}`));
    expect(data).toMatchObject([{ claimId: id, allowedActions: ['settle', 'fail_refund'] }]);
    const failed = await on.give(finance, id, 'fail_refund', { reason: 'The account is closed.' });
    expect(failed.refund).toMatchObject({ failure: 'The account is closed.' });
    on.world.passTime(60_000);
    const settled = await on.give(finance, id, 'settle', { settledAt: on.today(), reference: 'BANK-1' });
    expect(settled).toMatchObject({ status: 'refunded', refund: { reference: 'BANK-1' }, allowedActions: [] });
    const events = await on.world.db
      .selectFrom('claim_events')
      .select(['type', 'actor_id', 'actor_role'])
      .where('claim_id', '=', id)
      .where('actor_id', '=', 'finance')
      .orderBy('sequence')
      .execute();
    expect(events).toEqual([
      { type: 'refund_failed', actor_id: 'finance', actor_role: 'finance' },
      { type: 'refund_settled', actor_id: 'finance', actor_role: 'finance' },
    ]);
    expect(await bodyOf(await on.manager('GET', '/api/verification'))).not.toHaveProperty('broken');
  });

  it('takes the list of what is to be paid away, and brings it back settled', async () => {
    const id = await paid(1100);
    const exported = await finance('GET', '/api/refunds/export?view=to_pay');
    expect(exported.status).toBe(200);
    expect(await exported.text()).toContain(`C-${id}`);
    const text = `claim,amount,currency,settled day,reference\nC-${id},11.00,EUR,${on.today()},BANK-2\n`;
    const report = await bodyOf(await finance('POST', '/api/refunds/settlements', { text }));
    expect(report.lines).toMatchObject([{ outcome: 'settled' }]);
    expect(await on.read(id)).toMatchObject({ status: 'refunded', refund: { reference: 'BANK-2' } });
  });

  it('reads a claim and why it was approved, and may do nothing else to it, however it stands', async () => {
    const open = await on.world.receive(damagedLamp());
    const approved = await paid(1200);
    for (const id of [open, approved]) {
      for (const part of ['', '/eligibility', '/events', '/clock'])
        expect((await finance('GET', `/api/claims/${id}${part}`)).status).toBe(200);
    }
    expect((await on.read(open, finance)).allowedActions).toEqual([]);
    expect((await on.read(approved, finance)).allowedActions).toEqual(['settle', 'fail_refund']);
    const given: [string, object][] = [
      ['take', {}],
      ['note', { note: 'Paid from the other account.' }],
      ['reply', { message: 'Bonjour' }],
      ['approve', { amount: { amount: 2390, currency: 'EUR' } }],
      ['reject', { ground: 'other', message: 'Non.' }],
      ['assign', { to: 'agent' }],
      ['request_information', { message: 'Photo ?' }],
    ];
    for (const [command, fields] of given) {
      const refused = await on.refused(finance, open, command, fields);
      expect(refused, command).toMatchObject({ status: 403, code: 'not_permitted' });
    }
    expect(await on.refused(finance, approved, 'reopen', { justification: 'Two payments.' })).toMatchObject({
      code: 'not_permitted',
    });
  });

  it('is given no claim: not by one, not by many, not by who is away, and stands in no load', async () => {
    const id = await on.world.receive(damagedLamp());
    const refused = await on.refused(on.manager, id, 'assign', { to: 'finance' });
    expect(refused).toMatchObject({
      status: 422,
      code: 'not_for_claims',
      errors: [{ field: 'to', reason: 'Nina Aalto has a role that is given no claims.' }],
    });
    const claims = [{ id, sequence: 1 }];
    const many = await on.manager('POST', '/api/claims/commands/bulk', { command: 'assign', to: 'finance', claims });
    expect(many.status).toBe(422);
    const absence = { until: '2026-12-01', handOver: { to: 'finance' } };
    const away = await on.manager('PUT', '/api/team/agent/absence', absence);
    expect(await away.json()).toMatchObject({ code: 'unsuitable_colleague', errors: [{ field: 'handOver.to' }] });
    const load = loadFigure.parse(await bodyOf(await on.manager('GET', '/api/dashboard/load')));
    expect(load.rows.map(({ person }) => person.id).sort()).toEqual(['admin', 'agent', 'agent2', 'manager']);
  });

  it('sees the team without addresses', async () => {
    const { data } = await bodyOf(await finance('GET', '/api/people'));
    expect(data).toContainEqual({ id: 'agent', name: 'Ana Costa', role: 'agent' });
    expect(JSON.stringify(data)).not.toContain('@');
  });

  it('keeps nothing in hand that they had before: it goes to who was named, or back to the queue', async () => {
    const admin = await on.world.signIn('admin');
    const change = async (id: string, body: object) =>
      memberChanged.parse(await bodyOf(await admin('PATCH', `/api/team/${id}`, body)));
    const agent2 = await on.world.signIn('agent2');
    const [first, second] = [await on.world.receive(damagedLamp()), await on.world.receive(damagedLamp())];
    await on.give(agent2, first, 'take');
    const { member, handedOver } = await change('agent2', { role: 'finance', handOver: { to: 'agent' } });
    expect(member).toMatchObject({ role: 'finance', claimsHeld: 0 });
    expect(handedOver).toEqual({ moved: 1, kept: [] });
    expect((await on.read(first)).assignee?.id).toBe('agent');
    expect((await change('agent2', { role: 'agent' })).handedOver).toBeNull();
    await on.give(agent2, second, 'take');
    expect((await change('agent2', { role: 'finance' })).handedOver).toEqual({ moved: 1, kept: [] });
    expect((await on.read(second)).assignee).toBeNull();
    await change('agent2', { role: 'agent' });
  });

  it('is alerted to money that is late, and to nothing that others have to do', async () => {
    const undecided = await on.world.receive(damagedLamp());
    const id = await paid(1300);
    await on.pass(3 * day + 1);
    await on.world.runJobs();
    finance = await on.world.signIn('finance');
    const { data } = alertPage.parse(await bodyOf(await finance('GET', '/api/alerts')));
    const about = data.filter(({ claim }) => claim.id === id);
    expect(about.map(({ kind, deadline }) => `${kind} ${deadline}`)).toContain('missed payout');
    expect(data.some(({ claim }) => claim.id === undecided)).toBe(false);
  });
});
