import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { openRefundDesk, type RefundDesk } from './refundDesk.ts';

const day = 86_400_000;

describe.each(testDatabases)('refunds that a file settles on %s', kind => {
  let on: RefundDesk;
  beforeAll(async () => {
    on = await openRefundDesk(kind);
  });
  afterAll(() => on.world.close());

  it('are settled from a file: told first, then done, then known', async () => {
    const one = await on.approve(2390);
    const two = await on.approve(500);
    const three = await on.approve(700);
    await on.release();
    const held = await on.approve(900);
    await on.pass(2 * day);
    const today = on.today();
    const text = [
      'Réclamation;Identifiant externe;Commande;Montant;Devise;Jour de versement;Référence;Note',
      `C-${one.id};;;23,90;EUR;${today};SEPA-1;x`,
      `;${two.record.externalId};;"5,00";eur;${today};SEPA-2;`,
      '',
      `;;${three.record.order.id};7;EUR;${today};SEPA-3;`,
      `${one.id};;;23,90;EUR;${today};SEPA-1;`,
      `${one.id};;;23,90;EUR;${today};SEPA-9;`,
      `${two.id};;;5,01;EUR;${today};SEPA-2;`,
      `${two.id};;;5,00;EUR;2099-01-01;SEPA-2;`,
      `${two.id};;;5,00;EUR;2026-01-01;SEPA-2;`,
      '4711;;;5,00;EUR;;;',
      '4711;;;5,00;EUR;2026-03-02;SEPA-4;',
      `${two.id};;;5,00`,
    ].join('\r\n');
    const told = await on.upload(text, { dryRun: true });
    expect(told).toMatchObject({
      read: 11,
      settled: 3,
      known: 1,
      open: 1,
      refused: 6,
      sums: [{ currency: 'EUR', amount: 3590, count: 3 }],
    });
    expect(told.lines.map(({ line, outcome, faults }) => [line, outcome, ...faults.map(({ code }) => code)])).toEqual([
      [2, 'settled'],
      [3, 'settled'],
      [5, 'settled'],
      [6, 'known'],
      [7, 'refused', 'twice_in_file'],
      [8, 'refused', 'amount_differs'],
      [9, 'refused', 'day_in_the_future'],
      [10, 'refused', 'day_before_approval'],
      [11, 'open'],
      [12, 'refused', 'unknown_claim'],
      [13, 'refused', 'unreadable'],
    ]);
    for (const { id } of [one, two, three]) expect(await on.refundsOf(id)).toMatchObject([{ state: 'approved' }]);

    const done = await on.upload(text);
    expect(done).toEqual(told);
    for (const [{ id }, reference] of [
      [one, 'SEPA-1'],
      [two, 'SEPA-2'],
      [three, 'SEPA-3'],
    ] as const) {
      expect(await on.refundsOf(id)).toMatchObject([{ state: 'settled', reference }]);
      const { data } = (await (await on.agent('GET', `/api/claims/${id}/events`)).json()) as {
        data: { type: string; actor: { name: string } }[];
      };
      expect(data.filter(({ type }) => type === 'refund_settled')).toMatchObject([{ actor: { name: 'Chloé Martin' } }]);
    }

    const repeated = await on.upload(text);
    expect(repeated).toMatchObject({ settled: 0, known: 4, open: 1, sums: [] });
    expect(repeated.lines[4]).toMatchObject({ outcome: 'refused', faults: [{ code: 'settled_otherwise' }] });
    const events = on.world.db.selectFrom('claim_events').select('sequence').where('claim_id', '=', one.id);
    expect(await events.where('type', '=', 'refund_settled').execute()).toHaveLength(1);
    const late = await on.upload(`claim,amount,currency,day,ref\n${held.id},9,EUR,${today},SEPA-5`, { firstLine: 90 });
    expect(late.lines).toMatchObject([{ line: 90, outcome: 'refused', faults: [{ code: 'still_held' }] }]);
    await on.world.runJobs();
    const paid = await on.upload(`claim,amount,currency,day,ref\n${held.id},9,EUR,${today},SEPA-5`);
    expect(paid.lines).toMatchObject([{ outcome: 'settled', number: `C-${held.id}`, settledOn: today }]);
  });

  it('are settled once when the same file is sent twice at the same moment', async () => {
    const { id } = await on.approve(1300);
    await on.release();
    const text = `claim,amount,currency,settled_day,reference\n${id},13.00,EUR,${on.today()},SEPA-6`;
    const both = await Promise.all([on.upload(text), on.upload(text)]);
    expect(both.map(({ settled, known }) => settled + known)).toEqual([1, 1]);
    expect(both.reduce((sum, { settled }) => sum + settled, 0)).toBe(1);
    expect(await on.refundsOf(id)).toMatchObject([{ state: 'settled', reference: 'SEPA-6' }]);
  });

  it('come as a list that is taken back once it is filled in', async () => {
    const { id } = await on.approve(1400, { externalId: '=HYPERLINK("x")' });
    await on.release();
    const response = await on.manager('GET', `/api/refunds/export?view=to_pay&q=${id}`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const text = await response.text();
    const rows = text.trim().split('\r\n');
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain(`"C-${id}","'=HYPERLINK(""x"")"`);
    expect(await on.upload(text)).toMatchObject({ read: 1, open: 1 });
    const filled = text.replace(/"",""\r\n$/, `"${on.today()}","SEPA-7"\r\n`);
    expect(await on.upload(filled)).toMatchObject({ read: 1, settled: 1, refused: 0 });
    expect((await on.list('q=sepa-7')).data).toMatchObject([{ claimId: id }]);
  });

  it('refuse a file that does not name its columns', async () => {
    const refused = async (text: string) =>
      (await (await on.manager('POST', '/api/refunds/settlements', { text })).json()) as object;
    expect(await refused('claim,amount\n1,2')).toMatchObject({
      status: 422,
      code: 'unreadable_header',
      detail: 'The first line names no column for: currency, settled day, reference.',
    });
    expect(await refused('claim,reclamation,amount,currency,day,date,reference\n')).toMatchObject({
      detail: 'Two columns mean the same: claim, settled day.',
    });
    expect(await refused(`claim,amount,currency,day,ref\n${'1,1,EUR,2026-01-01,x\n'.repeat(501)}`)).toMatchObject({
      code: 'too_many_rows_at_once',
    });
  });

  it('are for those who answer for the money', async () => {
    expect((await on.agent('GET', '/api/refunds')).status).toBe(403);
    expect((await on.agent('POST', '/api/refunds/settlements', { text: 'x' })).status).toBe(403);
    expect((await on.world.operator('GET', '/api/refunds')).status).toBe(200);
  });

  it('that are not filled in are told by their claim, and by their payment where it was made before', async () => {
    const paid = await on.approve(1100);
    const open = await on.approve(1200);
    await on.release();
    const settledAt = on.today();
    await on.give(on.manager, paid.id, 'settle', { settledAt, reference: 'TR5-1' });
    const report = await on.upload(
      [
        'claim,amount,currency,settled day,reference',
        `C-${paid.id},11.00,EUR,,`,
        `C-${open.id},12.00,EUR,,`,
        'C-4711,1.00,EUR,,',
      ].join('\n'),
    );
    expect(report).toMatchObject({ read: 3, settled: 0, known: 1, open: 2, refused: 0 });
    expect(report.lines).toMatchObject([
      { line: 2, outcome: 'known', number: `C-${paid.id}`, settledOn: settledAt, reference: 'TR5-1' },
      { line: 3, outcome: 'open', number: `C-${open.id}`, settledOn: null, reference: null },
      { line: 4, outcome: 'open', number: null },
    ]);
    expect(await on.refundsOf(open.id)).toMatchObject([{ state: 'approved' }]);
  });
});
