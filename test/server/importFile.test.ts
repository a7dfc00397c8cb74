import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFile, type Refusal } from '#server/import/importFile.ts';
import { damagedLamp, lostParcel } from '#test/api/claimRecords.ts';
import { openTestApp, type TestApp } from '#test/api/testApp.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';

describe.each(testDatabases)('importFile on %s', kind => {
  let world: TestApp;
  let folder: string;
  let files = 0;
  beforeAll(async () => {
    world = await openTestApp(kind);
    folder = await mkdtemp(join(tmpdir(), 'quittance-import-'));
    const picture = sharp({ create: { width: 64, height: 48, channels: 3, background: '#345' } });
    await writeFile(join(folder, 'lamp.png'), await picture.png().toBuffer());
    await writeFile(join(folder, 'drawing.png'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await world.close();
  });

  /** Imports a file with this content through the real API, as its command does. */
  async function bring(content: string | Uint8Array, { dryRun = false, ending = 'ndjson' } = {}) {
    const file = join(folder, `claims-${++files}.${ending}`);
    await writeFile(file, content);
    const refusals: Refusal[] = [];
    const shares: number[] = [];
    const request = async (path: string, init: RequestInit = {}) => {
      const headers = new Headers(init.headers);
      headers.set('authorization', `Bearer ${world.deps.operatorToken}`);
      return world.app.request(path, { ...init, headers }, { session: {} });
    };
    const counts = await importFile({
      file,
      dryRun,
      server: { request },
      onRefusal: refusal => void refusals.push(refusal),
      onProgress: (_, share) => void shares.push(share),
    });
    const where = refusals.map(({ line, field }) => `${line} ${field}`).sort();
    return { counts: Object.values(counts), refusals, where, shares };
  }
  const lines = (...records: unknown[]) => records.map(record => `${JSON.stringify(record)}\n`).join('');
  const claimsCount = async () => (await world.db.selectFrom('claims').select('id').execute()).length;

  it('brings claims in with the photos beside the file, and can be repeated', async () => {
    const file = lines({ ...damagedLamp(), evidence: [{ file: 'lamp.png' }] }, lostParcel());
    const before = await claimsCount();
    expect((await bring(file)).counts).toEqual([2, 2, 0, 0]);
    const again = await bring(file);
    expect([again.counts, again.shares.at(-1), await claimsCount()]).toEqual([[2, 0, 2, 0], 1, before + 2]);
    expect(await world.db.selectFrom('photos').select('file_name').execute()).toEqual([{ file_name: 'lamp.png' }]);
  });

  it('brings many claims with their past along at once, and names the line of one that cannot have been', async () => {
    const rejected = { type: 'rejected', at: '2026-03-01T12:00:00Z', by: 'Old Hand' };
    const settled = { type: 'settled', at: '2026-03-01T13:00:00Z', reference: 'X' };
    const records = Array.from({ length: 230 }, (_, i) =>
      lostParcel({ history: i === 119 ? [rejected, settled] : [rejected] }),
    );
    const before = await claimsCount();
    const { counts, refusals } = await bring(lines(...records));
    expect(counts).toEqual([230, 229, 0, 1]);
    expect(refusals).toEqual([{ line: 120, field: 'history.1.type', reason: expect.stringContaining('"rejected"') }]);
    expect(await claimsCount()).toBe(before + 229);
    expect((await bring(lines(...records))).counts).toEqual([230, 0, 229, 1]);
    const former = await world.db.selectFrom('people').select('id').where('name', '=', 'Old Hand').execute();
    expect(former.length).toBe(1);
  });

  it('keeps nothing of a record whose photo is refused, and a dry run says so before', async () => {
    const [bad, missing, many] = [damagedLamp(), damagedLamp(), damagedLamp()];
    const file = lines(
      { ...bad, evidence: [{ file: 'lamp.png' }, { file: 'drawing.png' }] },
      { ...missing, evidence: [{ file: 'none.png' }] },
      { ...many, evidence: Array.from({ length: 21 }, () => ({ file: 'lamp.png' })) },
      damagedLamp(),
    );
    const before = await claimsCount();
    const refused = ['1 evidence.1.file', '2 evidence.0.file', '3 evidence'];
    const dry = await bring(file, { dryRun: true });
    expect([dry.counts, dry.where, await claimsCount()]).toEqual([[4, 1, 0, 3], refused, before]);
    const real = await bring(file);
    expect([real.counts, real.where, await claimsCount()]).toEqual([[4, 1, 0, 3], refused, before + 1]);
  });

  it('counts in a dry run what the file says twice as the run itself does', async () => {
    const record = damagedLamp();
    const other = damagedLamp();
    const file = lines(
      { ...other, reason: 'bored' },
      record,
      { ...record, description: 'Autre chose.', order: { ...record.order, id: 'another-order' } },
      { ...record, tracking: null },
      other,
    );
    const dry = await bring(file, { dryRun: true });
    const real = await bring(file);
    expect([dry.counts, dry.where]).toEqual([
      [5, 2, 1, 2],
      ['1 reason', '3 externalId'],
    ]);
    expect([real.counts, real.where]).toEqual([dry.counts, dry.where]);
  });

  it('refuses a line in another encoding by its number and takes its neighbours', async () => {
    const [one, two, three] = [damagedLamp(), damagedLamp({ description: 'Cassée' }), damagedLamp()];
    const file = Buffer.concat([
      Buffer.from(`\uFEFF${lines(one)}`),
      Buffer.from(lines(two), 'latin1'),
      Buffer.from(lines(three).trim()),
    ]);
    const { counts, refusals } = await bring(file);
    expect(counts).toEqual([3, 2, 0, 1]);
    expect(refusals).toEqual([{ line: 2, field: '', reason: expect.stringContaining('UTF-8') }]);
    const csv = Buffer.from('externalId,description\nx,Cassée\ny,"Cass\née"\n', 'latin1');
    const rows = (await bring(csv, { ending: 'csv' })).refusals;
    expect(rows.map(({ line }) => line)).toEqual([2, 4]);
    for (const { reason } of rows) expect(reason).toContain('UTF-8');
  });

  it('reads a file piece by piece: characters on the border, lines without end', async () => {
    const records = Array.from({ length: 40 }, () => damagedLamp({ description: 'é€𝄞'.repeat(1500) }));
    const endless = `"${'é'.repeat(5_000_000)}"\n`;
    const { counts, refusals } = await bring(
      `${lines(...records.slice(0, 20))}${endless}${lines(...records.slice(20))}`,
    );
    expect(counts).toEqual([41, 40, 0, 1]);
    expect(refusals).toEqual([{ line: 21, field: '', reason: expect.stringContaining('longer than') }]);
    const texts = await world.db.selectFrom('personal_values').select('value').execute();
    expect(texts.filter(({ value }) => value === records[0]!.description)).toHaveLength(40);
  });

  it('says why a file cannot be read at all', async () => {
    await expect(bring('', { ending: 'xlsx' })).rejects.toThrow('.ndjson, .jsonl or .csv');
    expect((await bring('')).counts).toEqual([0, 0, 0, 0]);
  });

  it('ends with the error when the server is lost', async () => {
    const file = join(folder, 'lost.ndjson');
    await writeFile(file, lines(...Array.from({ length: 30 }, () => damagedLamp())));
    const request = () => Promise.reject(new Error('gone'));
    const options = { file, dryRun: false, onRefusal: () => {}, onProgress: () => {}, server: { request } };
    await expect(importFile(options)).rejects.toThrow('gone');
  });
});
