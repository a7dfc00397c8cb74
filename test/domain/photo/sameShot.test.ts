import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { fingerprint } from '#domain/photo/fingerprint.ts';
import { sameShot } from '#domain/photo/sameShot.ts';
import { drawPhoto } from '#test/server/images/drawPhoto.ts';

async function fingerprintOf(photo: Sharp): Promise<string> {
  const { data, info } = await photo.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return fingerprint({ rgb: data, width: info.width, height: info.height });
}

const savedAs = async (change: (photo: Sharp) => Sharp) =>
  fingerprintOf(sharp(await change(drawPhoto(800, 600)).toBuffer()));

describe('the same shot', () => {
  test.each<[string, (photo: Sharp) => Sharp]>([
    ['compressed hard', photo => photo.jpeg({ quality: 20 })],
    ['made small', photo => photo.resize(160).jpeg({ quality: 70 })],
    ['made an odd size', photo => photo.resize(777).webp({ quality: 60 })],
  ])('%s is the same', async (_, change) => {
    expect(sameShot(await fingerprintOf(drawPhoto(800, 600)), await savedAs(change))).toBe(true);
  });

  test.each<[string, (photo: Sharp) => Sharp]>([
    ['mirrored', photo => photo.flop().png()],
    ['turned', photo => photo.rotate(180).png()],
    ['cropped to a half', photo => photo.extract({ left: 200, top: 150, width: 400, height: 300 }).png()],
  ])('%s is another', async (_, change) => {
    expect(sameShot(await fingerprintOf(drawPhoto(800, 600)), await savedAs(change))).toBe(false);
  });

  test('a thing moved on a plain ground is another shot', async () => {
    const at = (left: number) =>
      sharp({ create: { width: 400, height: 300, channels: 3, background: '#fff' } })
        .composite([{ input: { create: { width: 60, height: 60, channels: 3, background: '#333' } }, left, top: 120 }])
        .png()
        .toBuffer();
    const [one, two] = await Promise.all([
      at(150).then(sharp).then(fingerprintOf),
      at(170).then(sharp).then(fingerprintOf),
    ]);
    expect(sameShot(one, one)).toBe(true);
    expect(sameShot(one, two)).toBe(false);
  });

  test('a cell may lie 8 levels apart, not 9', () => {
    expect(sameShot('0010ff', '0018ff')).toBe(true);
    expect(sameShot('0010ff', '0019ff')).toBe(false);
    expect(sameShot('0019ff', '0010ff')).toBe(false);
  });

  test('what is no pair of fingerprints is an error, not "different"', () => {
    expect(() => sameShot('00', '0000')).toThrow(RangeError);
    expect(() => sameShot('', '')).toThrow(RangeError);
    expect(() => sameShot('0g', '00')).toThrow(RangeError);
  });
});

describe('a fingerprint', () => {
  test('is the mean luma of 8 x 8 cells, left to right, top to bottom', () => {
    const rgb = new Uint8Array(16 * 16 * 3);
    rgb.fill(255, 0, 2 * 3);
    rgb.fill(255, 16 * 3, 16 * 3 + 2 * 3);
    rgb[2 * 3 + 1] = 200;
    expect(fingerprint({ rgb, width: 16, height: 16 })).toBe(`ff1d${'00'.repeat(62)}`);
  });

  test('exists of a picture of one pixel', () => {
    expect(fingerprint({ rgb: Uint8Array.of(16, 16, 16), width: 1, height: 1 })).toBe('10'.repeat(64));
  });
});
