import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimDetail } from '#api/schemas/claimDetail.ts';
import { damagedLamp, lostParcel } from '#test/api/claimRecords.ts';
import { type Caller, openTestApp, type TestApp } from '#test/api/testApp.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';

/** A real JPEG of a gradient, with the place where it was taken in its EXIF. */
function photo(tint: number): Promise<Buffer> {
  const [width, height] = [320, 240];
  const data = Buffer.alloc(width * height * 3);
  for (let i = 0; i < data.length; i++)
    data[i] = ((i % (width * 3)) * tint + Math.floor(i / (width * 3)) * (7 - tint)) % 256;
  return sharp(data, { raw: { width, height, channels: 3 } })
    .withExif({ IFD3: { GPSLatitude: '48/1 51/1 24/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();
}

function form(...files: [name: string, bytes: Uint8Array][]): FormData {
  const body = new FormData();
  for (const [name, bytes] of files) body.append('photo', new File([new Uint8Array(bytes)], name));
  return body;
}

describe.each(testDatabases)('intake on %s', kind => {
  let world: TestApp;
  let shop: Caller;
  let agent: Caller;
  beforeAll(async () => {
    world = await openTestApp(kind);
    shop = await world.shop();
    agent = await world.signIn('agent');
  });
  afterAll(() => world.close());
  const read = async (id: number) => (await (await agent('GET', `/api/claims/${id}`)).json()) as ClaimDetail;
  const problemOf = async (response: Response) => ({ ...(await response.json()), status: response.status });

  it('takes a claim in and judges it; the same again is known, another body is not written', async () => {
    const record = lostParcel();
    const first = await shop('POST', '/api/intake/claims', record);
    expect(first.status).toBe(201);
    const taken = await first.json();
    expect(taken).toMatchObject({ externalId: record.externalId, status: 'open', verdict: 'eligible', known: false });

    const { externalId, order, ...rest } = record;
    const again = await shop('POST', '/api/intake/claims', { order, ...rest, externalId });
    expect(again.status).toBe(200);
    expect(await again.json()).toEqual({ ...taken, known: true });

    const other = await shop('POST', '/api/intake/claims', { ...record, description: 'Autre chose est arrivé.' });
    expect(await problemOf(other)).toMatchObject({
      status: 409,
      code: 'other_body',
      errors: [{ field: 'externalId' }],
    });
    expect((await read(taken.id)).description).toBe(record.description);
  });

  it('knows a record again whether what is unknown is null or left out; a null under extra says something', async () => {
    const record = damagedLamp({
      tracking: null,
      extra: { note: null },
      order: { promisedAt: null, items: undefined },
    });
    const first = await (await shop('POST', '/api/intake/claims', record)).json();
    const { tracking, order, ...rest } = record as typeof record & { tracking: null };
    const { promisedAt, ...known } = order as typeof order & { promisedAt: null };
    const same = { ...rest, evidence: null, order: { ...known, completedAt: null } };
    const again = await shop('POST', '/api/intake/claims', same);
    expect([again.status, await again.json()]).toEqual([200, { ...first, known: true }]);
    expect((await shop('POST', '/api/intake/claims', { ...same, extra: {} })).status).toBe(409);
  });

  it('keeps everything of an accepted record, words apart from the events', async () => {
    const extra = { campaign: 'winter', tags: ['a', 'b'] };
    const record = damagedLamp({
      extra,
      order: {
        status: 'delivered',
        refunds: [{ at: '2026-02-25T08:00:00Z', amount: { amount: 390, currency: 'EUR' } }],
      },
    });
    const id = await world.receive(record);
    const claim = await read(id);
    expect(claim).toMatchObject({
      description: record.description,
      customer: { name: 'Marie Durand', city: 'Lyon', timeZone: 'Europe/Paris' },
      order: { refunded: { amount: 390 }, left: { amount: 2000 } },
      eligibility: { proposed: { amount: 2000, currency: 'EUR' } },
    });
    const row = await world.db
      .selectFrom('claim_states')
      .select('extra')
      .where('claim_id', '=', id)
      .executeTakeFirstOrThrow();
    expect(row.extra).toEqual(extra);
    const events = await world.db.selectFrom('claim_events').select('payload').where('claim_id', '=', id).execute();
    expect(JSON.stringify(events)).not.toMatch(/Marie|Lyon|lampe/);
  });

  it.each([
    ['reason', { reason: 'bored' }, 'reason'],
    ['a misspelt field', { deliverdAt: null }, 'deliverdAt'],
    ['a date that is none', { openedAt: 'yesterday' }, 'openedAt'],
    ['a zone that is none', { customer: { timeZone: 'Europe/Atlantis' } }, 'customer.timeZone'],
    ['an amount with a fraction', { order: { paid: { amount: 23.9, currency: 'EUR' } } }, 'order.paid.amount'],
    ['a character that is none', { description: 'a\0b', extra: { deep: ['\ud800'] } }, 'extra.deep.0'],
    ['a claim of tomorrow', { openedAt: '2027-01-01T00:00:00Z' }, 'facts.openedAt'],
  ])('refuses %s by its field and keeps nothing', async (_what, changes, field) => {
    const record = damagedLamp(changes);
    const problem = await problemOf(await shop('POST', '/api/intake/claims', record));
    expect(problem.status).toBe(422);
    expect(problem.errors.map((error: { field: string }) => error.field)).toContain(field);
    const kept = world.db.selectFrom('orders').select('id').where('id', '=', record.order.id);
    expect(await kept.execute()).toEqual([]);
  });

  it('says in a dry run what would become of a claim, and keeps nothing', async () => {
    const record = lostParcel();
    const answer = await shop('POST', '/api/intake/claims?dryRun=1', record);
    expect(await answer.json()).toEqual({
      externalId: record.externalId,
      known: false,
      dryRun: true,
      verdict: 'eligible',
    });
    expect((await shop('GET', '/api/claims')).status).toBe(403);
    const found = await agent('GET', `/api/claims?externalId=${record.externalId}`);
    expect(await found.json()).toMatchObject({ data: [], total: 0 });
  });

  it('accepts untidy records: no merchant, no items, an unknown payment, amount 0, missing dates', async () => {
    const record = damagedLamp({
      description: '',
      order: {
        merchant: null,
        items: [],
        payment: { kind: 'not_defined' },
        paid: { amount: 0, currency: 'EUR' },
        paidAt: null,
        placedAt: null,
        shippedAt: null,
        deliveredAt: null,
      },
    });
    expect(await read(await world.receive(record))).toMatchObject({ verdict: 'ineligible', merchant: null });
  });

  it('takes photos, keeps the bytes, shows derivatives without metadata, and knows a photo again', async () => {
    const record = damagedLamp();
    const id = await world.receive(record);
    const path = `/api/intake/claims/${record.externalId}/evidence`;
    const [one, two] = [await photo(1), await photo(3)];
    const taken = await shop('POST', path, form(['front.jpg', one], ['back.jpg', two]));
    expect(taken.status).toBe(201);
    const { photos } = await taken.json();
    expect(photos).toMatchObject([{ known: false }, { known: false }]);
    expect(await world.deps.evidence.get(photos[0].sha256)).toEqual(new Uint8Array(one));

    const again = await (await shop('POST', path, form(['front.jpg', one]))).json();
    expect(again.photos).toEqual([{ ...photos[0], known: true }]);

    const claim = await read(id);
    expect(claim.photos.map(({ fileName, shot }) => [fileName, shot])).toEqual([
      ['front.jpg', 1],
      ['back.jpg', 2],
    ]);
    const shown = await agent('GET', claim.photos[0]!.screen);
    expect(shown.headers.get('content-type')).toBe('image/webp');
    const metadata = await sharp(Buffer.from(await shown.arrayBuffer())).metadata();
    expect([metadata.width, metadata.exif, metadata.xmp]).toEqual([320, undefined, undefined]);
    expect((await world.nobody('GET', claim.photos[0]!.screen)).status).toBe(401);
  });

  it('refuses what is no photo, naming it, and takes none of the others', async () => {
    const record = damagedLamp();
    const id = await world.receive(record);
    const svg = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>');
    const path = `/api/intake/claims/${record.externalId}/evidence`;
    const problem = await problemOf(await shop('POST', path, form(['good.jpg', await photo(2)], ['bad.jpg', svg])));
    expect(problem).toMatchObject({
      status: 422,
      errors: [{ field: 'photo.1', reason: expect.stringContaining('bad.jpg') }],
    });
    expect((await read(id)).photos).toEqual([]);
    expect((await shop('POST', path, new FormData())).status).toBe(422);
    expect(
      (await shop('POST', '/api/intake/claims/nobody-knows/evidence', form(['a.jpg', await photo(2)]))).status,
    ).toBe(404);
  });

  it('hands a message over once', async () => {
    const record = damagedLamp();
    const id = await world.receive(record);
    const path = `/api/intake/claims/${record.externalId}/messages`;
    const message = { id: `m-${record.externalId}`, from: 'customer', message: 'Avez-vous des nouvelles ?' };
    expect((await shop('POST', path, message)).status).toBe(201);
    const again = await shop('POST', path, message);
    expect([again.status, await again.json()]).toEqual([200, { id: message.id, known: true }]);
    expect((await shop('POST', path, { ...message, message: 'Autre' })).status).toBe(409);
    expect((await read(id)).messages.map(({ body }) => body)).toEqual([message.message]);
  });

  it('tells every claim of an order what was learnt, and judges it anew', async () => {
    const record = lostParcel();
    const id = await world.receive(record);
    const path = `/api/intake/orders/${record.order.id}`;
    const change = {
      deliveredAt: '2026-03-01T15:00:00Z',
      tracking: { scans: [{ at: '2026-03-01T15:00:00Z', status: 'delivered' }] },
    };
    const told = await shop('PATCH', path, change);
    expect(await told.json()).toEqual({ claims: [{ id, number: `C-${id}`, status: 'open', verdict: 'ineligible' }] });
    const { sequence } = await read(id);
    await shop('PATCH', path, change);
    expect((await read(id)).sequence).toBe(sequence);
    const unknown = await shop('PATCH', path, { delivredAt: '2026-03-01T15:00:00Z' });
    expect(await problemOf(unknown)).toMatchObject({ status: 422, errors: [{ field: 'delivredAt' }] });
    expect((await shop('PATCH', '/api/intake/orders/none', change)).status).toBe(404);
  });
});
