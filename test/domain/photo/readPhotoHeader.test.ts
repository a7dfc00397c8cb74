import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { photoLimits } from '#domain/photo/limits.ts';
import { readPhotoHeader } from '#domain/photo/readPhotoHeader.ts';
import { drawPhoto } from '#test/server/images/drawPhoto.ts';
import { heic, jpegSaying, noPhotos, photos } from './strangeFiles.ts';

describe('what a header says', () => {
  test.each(Object.entries(photos))('%s: its type and size', async (type, make) => {
    expect(readPhotoHeader(await make())).toEqual({ type, width: 64, height: 48 });
  });

  test('HEIC: its type and its coded size, which a crop follows', () => {
    expect(readPhotoHeader(heic())).toEqual({ type: 'image/heic', width: 64, height: 64 });
  });

  test('the other ways to write the same kinds', async () => {
    const photo = () => drawPhoto(300, 200);
    const size = { width: 300, height: 200 };
    expect(
      readPhotoHeader(
        await photo()
          .jpeg({ progressive: true })
          .withExif({ IFD0: { Make: 'x' } })
          .toBuffer(),
      ),
    ).toEqual({ type: 'image/jpeg', ...size });
    expect(readPhotoHeader(await photo().png({ palette: true }).withIccProfile('p3').toBuffer())).toEqual({
      type: 'image/png',
      ...size,
    });
    expect(readPhotoHeader(await photo().webp({ lossless: true }).toBuffer())).toEqual({ type: 'image/webp', ...size });
    expect(readPhotoHeader(await photo().webp().withIccProfile('p3').toBuffer())).toEqual({
      type: 'image/webp',
      ...size,
    });
  });

  test('a size that lies is told as it stands, for the limits to judge', async () => {
    expect(readPhotoHeader(await jpegSaying(65_000, 65_000))).toEqual({
      type: 'image/jpeg',
      width: 65_000,
      height: 65_000,
    });
  });

  test('a HEIC tells the largest of its sizes', () => {
    const bytes = heic();
    const ispe = bytes.indexOf('ispe');
    bytes.writeUInt32BE(40_000, ispe + 8);
    expect(readPhotoHeader(bytes)).toEqual({ type: 'image/heic', width: 40_000, height: 64 });
  });
});

describe('what is no photo', () => {
  test.each(Object.entries(noPhotos))('%s', async (_, make) => {
    expect(readPhotoHeader(await make())?.type).toBeUndefined();
  });

  test('a HEIC brand over an AV1 image', () => {
    const bytes = heic();
    bytes.write('av01', bytes.indexOf('hvc1'), 'latin1');
    expect(readPhotoHeader(bytes)?.type).toBeUndefined();
  });

  test('no damage makes a header run away or throw', async () => {
    const samples = [heic(), ...(await Promise.all(Object.values(photos).map(make => make())))];
    const damage = fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(fc.constantFrom(...samples), damage, fc.nat(1500), (sample, changes, length) => {
        const bytes = Uint8Array.from(sample.subarray(0, length));
        for (const [at, value] of changes) if (at < bytes.length) bytes[at] = value;
        const header = readPhotoHeader(bytes);
        return header === undefined || (header.width >= 0 && header.height >= 0);
      }),
      { numRuns: 2000 },
    );
  });

  test('a header of endless parts is given up', async () => {
    const png = (await photos['image/png']()).subarray(0, 33);
    const chunk = Buffer.from('\0\0\0\0tEXt\0\0\0\0', 'latin1');
    const parts = (count: number) =>
      Buffer.concat([png, ...Array(count).fill(chunk), Buffer.from('\0\0\0\0IDAT', 'latin1')]);
    expect(readPhotoHeader(parts(100))?.type).toBe('image/png');
    expect(readPhotoHeader(parts(photoLimits.headerParts))?.type).toBeUndefined();
  });
});
