import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ImportReport, importReport } from '#api/schemas/importing.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { damagedLamp, lostParcel } from './claimRecords.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

describe.each(testDatabases)('files of claims on %s', kind => {
  let world: TestApp;
  let admin: Caller;
  beforeAll(async () => {
    world = await openTestApp(kind);
    admin = await world.signIn('admin');
  });
  afterAll(() => world.close());

  const linesOf = (...records: unknown[]) =>
    records.map((record, place) => ({
      line: place + 1,
      text: typeof record === 'string' ? record : JSON.stringify(record),
    }));
  const send = async (part: object): Promise<ImportReport> => {
    const response = await admin('POST', '/api/imports', { format: 'ndjson', ...part });
    const body = await response.json();
    expect(response.status, JSON.stringify(body)).toBe(200);
    return importReport.parse(body);
  };
  const countClaims = async () => (await world.db.selectFrom('claims').select('id').execute()).length;

  it('says in a dry run what would come in, and why the rest would not, and keeps nothing', async () => {
    const good = damagedLamp();
    const { reason, ...without } = lostParcel();
    const records = linesOf(
      good,
      '{"externalId": "x"',
      without,
      good,
      { ...good, description: 'Autre chose.' },
      { ...lostParcel(), evidence: [{ file: 'a.jpg' }] },
      lostParcel({ openedAt: '1999-12-31T00:00:00.000Z' }),
    );
    const report = await send({ records, dryRun: true });
    expect(report).toMatchObject({ read: 7, accepted: 1, known: 1, refused: 5 });
    const reasons = report.refusals.map(({ line, field }) => `${line} ${field}`);
    expect(reasons).toEqual(['2 ', '3 reason', '5 externalId', '6 evidence', '7 policy.id']);
    expect(report.refusals[0]!.reason).toContain('not JSON');
    expect(report.refusals[4]!.reason).toContain('in force');
    expect(await countClaims()).toBe(0);
  });

  it('takes what is good, refuses the rest by line, and can be repeated', async () => {
    const records = linesOf(damagedLamp(), { ...damagedLamp(), reason: 'broken' }, lostParcel());
    const expected = { read: 3, accepted: 2, refused: 1 };
    expect(await send({ records, dryRun: true })).toMatchObject(expected);
    const report = await send({ records });
    expect(report).toMatchObject(expected);
    expect(report.refusals).toMatchObject([{ line: 2, field: 'reason' }]);
    const before = await countClaims();
    expect(await send({ records })).toMatchObject({ read: 3, accepted: 0, known: 2, refused: 1 });
    expect(await send({ records, dryRun: true })).toMatchObject({ accepted: 0, known: 2 });
    expect(await countClaims()).toBe(before);
    const received = await world.db.selectFrom('claim_events').selectAll().where('type', '=', 'received').execute();
    expect(received.map(({ actor_id, actor_role }) => [actor_id, actor_role])).toEqual([
      ['admin', 'admin'],
      ['admin', 'admin'],
    ]);
  });

  it('reads CSV a record at a time: one that is broken leaves the others alone', async () => {
    const header =
      'externalId;channel;accountId;openedAt;reason;description;customer.id;order.id;order.paid.amount;order.paid.currency';
    const row = (n: number, description: string) =>
      `csv-${n};order_chat;a-${n};2026-02-27T10:00:00Z;not_working;${description};c-${n};o-${n};1990;EUR`;
    const records = [
      { line: 2, text: row(1, '"It does not\nstart; at all"') },
      { line: 4, text: row(2, 'too;many;cells') },
      { line: 5, text: row(3, '"never closed') },
      { line: 6, text: row(4, 'It smells of smoke') },
    ];
    const report = await send({ format: 'csv', header, records });
    expect(report).toMatchObject({ read: 4, accepted: 2, refused: 2 });
    expect(report.refusals.map(({ line }) => line)).toEqual([4, 5]);
    const claims = await world.db
      .selectFrom('claims')
      .select('external_id')
      .where('external_id', 'like', 'csv-%')
      .execute();
    expect(claims.map(claim => claim.external_id).sort()).toEqual(['csv-1', 'csv-4']);
  });

  it('says in French what an admin who reads French is told', async () => {
    const record = damagedLamp();
    await send({ records: linesOf(record) });
    await admin('PATCH', '/api/session', { language: 'fr' });
    const { refusals } = await send({
      records: linesOf({ ...record, description: 'Autre chose.' }, { ...damagedLamp(), language: 7 }),
    });
    await admin('PATCH', '/api/session', { language: 'en' });
    expect(refusals[0]!.reason).toMatch(/^déjà connu avec un autre contenu \(C-\d+\)/);
    expect(refusals[1]!.reason).toMatch(/^Entrée invalide/);
  });

  it('takes no part that is too large, empty or without its columns', async () => {
    const record = { line: 1, text: 'x' };
    const many = { format: 'ndjson', records: Array.from({ length: 501 }, () => record) };
    const long = { format: 'ndjson', records: [{ line: 1, text: 'x'.repeat(200_001) }] };
    for (const part of [many, long, { format: 'ndjson', records: [] }, { format: 'csv', records: [record] }]) {
      expect((await admin('POST', '/api/imports', part)).status).toBe(422);
    }
    const large = {
      format: 'ndjson',
      records: Array.from({ length: 6 }, () => ({ line: 1, text: 'x'.repeat(190_000) })),
    };
    expect((await admin('POST', '/api/imports', large)).status).toBe(413);
  });
});
