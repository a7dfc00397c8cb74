import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { damagedLamp } from '#test/api/claimRecords.ts';
import { memoryEvidence, openTestApp, type TestApp } from '#test/api/testApp.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';

/** A picture of its own for each number. */
async function picture(number: number): Promise<Uint8Array<ArrayBuffer>> {
  const background = { r: (number * 37) % 256, g: (number * 91) % 256, b: number % 256 };
  const made = sharp({ create: { width: 64, height: 48, channels: 3, background } });
  return new Uint8Array(await made.png().toBuffer());
}

const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');

function formOf(record: unknown, photos: Uint8Array<ArrayBuffer>[]): FormData {
  const form = new FormData();
  if (record !== undefined) form.append('claim', JSON.stringify(record));
  for (const [n, bytes] of photos.entries()) form.append('photo', new File([bytes], `${n}.png`));
  return form;
}

describe.each(testDatabases)('claims with their photos on %s', kind => {
  let world: TestApp;
  let files: Set<string>;
  beforeAll(async () => {
    const evidence = memoryEvidence();
    const put: typeof evidence.put = async (sha256, bytes) => {
      files.add(sha256);
      await evidence.put(sha256, bytes);
    };
    world = await openTestApp(kind, { evidence: { ...evidence, put } });
  });
  beforeEach(() => {
    files = new Set();
  });
  afterAll(() => world.close());

  const send = async (form: FormData, query = '') => {
    const answer = await world.operator('POST', `/api/intake/claims${query}`, form);
    return { status: answer.status, body: await answer.json() };
  };
  const found = async (externalId: string) => {
    const answer = await (await world.signIn('agent'))('GET', `/api/claims?externalId=${externalId}`);
    return ((await answer.json()) as { data: { id: number }[] }).data;
  };
  const fieldsOf = (body: { errors: { field: string }[] }) => body.errors.map(({ field }) => field);

  it('come in whole, and are known whole', async () => {
    const record = damagedLamp();
    const photos = [await picture(1), await picture(2)];
    const { status, body } = await send(formOf(record, photos));
    expect([status, body.known, body.photos.map(({ known }: { known: boolean }) => known)]).toEqual([
      201,
      false,
      [false, false],
    ]);
    const claim = (await (await (await world.signIn('agent'))('GET', `/api/claims/${body.id}`)).json()) as ClaimDetail;
    expect(claim.photos.map(({ fileName }) => fileName)).toEqual(['0.png', '1.png']);
    expect(claim.verdict).toBe(body.verdict);
    for (const { sha256 } of claim.photos) expect(await world.deps.evidence.get(sha256)).toBeDefined();

    const again = await send(formOf(record, [...photos, await picture(3)]));
    expect([again.status, again.body.known, again.body.photos.map(({ known }: { known: boolean }) => known)]).toEqual([
      200,
      true,
      [true, true, false],
    ]);
    const other = await send(formOf({ ...record, description: 'Autre chose.' }, [await picture(4)]));
    expect([other.status, fieldsOf(other.body)]).toEqual([409, ['externalId']]);
    expect(files.size).toBe(3);
  });

  it('are one claim when they are sent several times at once', async () => {
    const [record, photos] = [damagedLamp(), [await picture(5)]];
    const answers = await Promise.all(Array.from({ length: 3 }, () => send(formOf(record, photos))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(new Set(answers.map(({ body }) => body.photos[0].id)).size).toBe(1);
  });

  it('keep nothing when a photo is refused, or the record, or one photo too many', async () => {
    const record = damagedLamp();
    const many = await Promise.all(Array.from({ length: 21 }, (_, n) => picture(100 + n)));
    const refused = [
      [formOf(record, [await picture(6), svg]), 'photo.1'],
      [formOf(record, many), 'photo'],
      [formOf({ ...record, reason: 'bored' }, [await picture(7)]), 'reason'],
      [formOf({ ...record, openedAt: '2027-01-01T00:00:00Z' }, [await picture(8)]), 'facts.openedAt'],
      [formOf({ ...record, evidence: [{ file: 'a.png' }] }, [await picture(8)]), 'evidence'],
    ] as const;
    for (const [form, field] of refused) {
      const { status, body } = await send(form);
      expect([status, fieldsOf(body)]).toEqual([422, [field]]);
    }
    expect(await found(record.externalId)).toEqual([]);
    const order = world.db.selectFrom('orders').select('id').where('id', '=', record.order.id);
    expect(await order.execute()).toEqual([]);
    expect([...files]).toEqual([]);
  });

  it('are checked in a dry run, photos and all, which keeps nothing', async () => {
    const record = damagedLamp();
    const good = await send(formOf(record, [await picture(9)]), '?dryRun=1');
    expect([good.status, good.body.dryRun]).toEqual([200, true]);
    const bad = await send(formOf(record, [svg]), '?dryRun=1');
    expect([bad.status, fieldsOf(bad.body)]).toEqual([422, ['photo']]);
    expect(await found(record.externalId)).toEqual([]);
    expect([...files]).toEqual([]);
  });

  it('have to be in a form that can be read', async () => {
    const forms = [formOf(undefined, []), formOf({}, []), formOf(damagedLamp(), []), new FormData(), formOf(1, [])];
    forms[1]!.set('claim', '{"externalId"');
    forms[2]!.append('photos', new File([await picture(1)], 'a.png'));
    forms[3]!.append('claim', '{}');
    forms[3]!.append('claim', '{}');
    const fields = [];
    for (const form of forms) fields.push(fieldsOf((await send(form)).body)[0]);
    expect(fields).toEqual(['claim', 'claim', 'photos', 'claim', 'body']);
    const none = await world.operator('POST', '/api/intake/claims');
    expect([none.status, fieldsOf(await none.json())]).toEqual([422, ['body']]);
  });

  it('get photos later all together or not at all', async () => {
    const record = damagedLamp();
    const id = await world.receive(record);
    const path = `/api/intake/claims/${record.externalId}/evidence`;
    const many = await Promise.all(Array.from({ length: 19 }, (_, n) => picture(200 + n)));
    expect((await world.operator('POST', path, formOf(undefined, many))).status).toBe(201);
    files.clear();
    const two = await world.operator('POST', path, formOf(undefined, [await picture(240), await picture(241)]));
    expect([two.status, fieldsOf(await two.json())]).toEqual([422, ['photo']]);
    const count = async () =>
      (await world.db.selectFrom('photos').select('id').where('claim_id', '=', id).execute()).length;
    expect([await count(), files.size]).toEqual([19, 0]);
    const last = await world.operator('POST', path, formOf(undefined, [await picture(240), many[0]!]));
    expect([last.status, await count()]).toEqual([201, 20]);
  });
});
