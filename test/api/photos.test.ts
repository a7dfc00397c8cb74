import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimDetail } from '#api/schemas/claimDetail.ts';
import { testDatabases } from '#test/machine/testDatabase.ts';
import { damagedLamp } from './claimRecords.ts';
import { type Caller, openTestApp, type TestApp } from './testApp.ts';

/** A JPEG of its own for each seed, with a place in its metadata that must never be shown. */
async function photo(seed: number): Promise<Uint8Array<ArrayBuffer>> {
  const [width, height] = [320, 240];
  const pixels = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const tile = (Math.floor(x / 40) * 7 + Math.floor(y / 40) * 13 + seed * 29) % 11;
      pixels.fill((tile * 23) % 256, (y * width + x) * 3, (y * width + x) * 3 + 3);
    }
  }
  const image = sharp(pixels, { raw: { width, height, channels: 3 } });
  const place = { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 24/1' };
  return new Uint8Array(
    await image
      .withExif({ IFD0: { Make: 'SecretCamera' }, IFD3: place })
      .jpeg()
      .toBuffer(),
  );
}

describe.each(testDatabases)('photos on %s', kind => {
  let world: TestApp;
  let agent: Caller;
  beforeAll(async () => {
    world = await openTestApp(kind);
    agent = await world.signIn('agent');
  });
  afterAll(() => world.close());

  it('come in, are shown re-encoded and cached, and settle the claim with a person’s findings', async () => {
    const record = damagedLamp();
    const id = await world.receive(record);
    const shop = await world.shop();
    const bytes = [await photo(1), await photo(2)];
    const form = new FormData();
    for (const [n, one] of bytes.entries())
      form.append('photo', new Blob([one], { type: 'image/jpeg' }), `lampe ${n}.jpg`);
    const sent = await shop('POST', `/api/intake/claims/${record.externalId}/evidence`, form);
    expect(sent.status, await sent.clone().text()).toBe(201);

    const claim = claimDetail.parse(await (await agent('GET', `/api/claims/${id}`)).json());
    expect(claim.photos.map(({ fileName, shot, width, height }) => [fileName, shot, width, height])).toEqual([
      ['lampe 0.jpg', 1, 320, 240],
      ['lampe 1.jpg', 2, 320, 240],
    ]);
    expect(claim.firstPhotoId).toBe(claim.photos[0]!.id);
    expect(claim.photos[0]!.sha256).toBe(createHash('sha256').update(bytes[0]!).digest('hex'));

    for (const path of [claim.photos[0]!.thumbnail, claim.photos[0]!.screen]) {
      const shown = await agent('GET', path);
      expect(shown.status).toBe(200);
      expect(Object.fromEntries(shown.headers)).toMatchObject({
        'content-type': 'image/webp',
        'cache-control': 'private, max-age=86400, immutable',
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cross-origin-resource-policy': 'same-site',
      });
      const made = Buffer.from(await shown.arrayBuffer());
      const { format, exif } = await sharp(made).metadata();
      expect([format, exif]).toEqual(['webp', undefined]);
      expect(made.includes('SecretCamera')).toBe(false);
      const again = await agent('GET', path, undefined, { 'if-none-match': shown.headers.get('etag')! });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    expect((await agent('GET', '/api/photos/none/screen')).status).toBe(404);

    let { sequence } = claim;
    const find = async (fields: object) => {
      const body = { command: 'record_finding', sequence, ...fields };
      const answer = (await (await agent('POST', `/api/claims/${id}/commands`, body)).json()) as { claim: unknown };
      const after = claimDetail.parse(answer.claim);
      sequence = after.sequence;
      return after;
    };
    const seen = await find({ kind: 'anomaly_visible', photoId: claim.photos[0]!.id });
    expect(seen.photos[0]!.findings).toMatchObject([{ kind: 'anomaly_visible', by: { name: 'Ana Costa' } }]);
    expect(seen.eligibility.rules.find(({ rule }) => rule === 'photoEvidence')?.answer).toBe('pass');
  });

  it('keeps nothing of what is no photo', async () => {
    const record = damagedLamp();
    const id = await world.receive(record);
    const form = new FormData();
    form.append('photo', new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/jpeg' }), 'photo.jpg');
    const sent = await (await world.shop())('POST', `/api/intake/claims/${record.externalId}/evidence`, form);
    expect(sent.status).toBe(422);
    expect(await world.db.selectFrom('photos').selectAll().where('claim_id', '=', id).execute()).toEqual([]);
  });
});
