import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import type { PhotoMade } from '#api/deps.ts';
import { photoLimits } from '#domain/photo/limits.ts';
import { sameShot } from '#domain/photo/sameShot.ts';
import { createPhotoProcessor } from '#server/images/createPhotoProcessor.ts';
import { heic, jpegSaying, noPhotos, photos } from '#test/domain/photo/strangeFiles.ts';
import { colourAt, drawPhoto } from './drawPhoto.ts';

const processor = createPhotoProcessor();
afterAll(() => processor.close());

async function make(bytes: Uint8Array): Promise<PhotoMade> {
  const answer = await processor.process(bytes);
  if (answer.refused) throw new Error(`${answer.reason}: ${answer.detail}`);
  return answer;
}

const refusal = async (bytes: Uint8Array) => {
  const answer = await processor.process(bytes);
  return answer.refused ? answer.reason : 'taken';
};

const isRed = ([red, green, blue]: number[]) => Number(red) > 245 && Number(green) < 20 && Number(blue) < 20;

describe('a photo that is taken', () => {
  test.each(Object.entries(photos))('%s', async (type, draw) => {
    expect(await make(await draw())).toMatchObject({ type, width: 64, height: 48 });
  });

  test('a large one: a square thumbnail, a screen of 1600 px, its own size told', async () => {
    const made = await make(await drawPhoto(2400, 1200).jpeg().toBuffer());
    expect(made).toMatchObject({ width: 2400, height: 1200 });
    expect(await sharp(made.thumbnail).metadata()).toMatchObject({ format: 'webp', width: 160, height: 160 });
    expect(await sharp(made.screen).metadata()).toMatchObject({ format: 'webp', width: 1600, height: 800 });
  });

  test('a small one is not blown up', async () => {
    const made = await make(await photos['image/png']());
    expect(await sharp(made.thumbnail).metadata()).toMatchObject({ width: 48, height: 48 });
    expect(await sharp(made.screen).metadata()).toMatchObject({ width: 64, height: 48 });
  });

  test('location and every other metadata stay behind', async () => {
    const gps = { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 29/1' };
    const jpeg = await drawPhoto(300, 200)
      .withExif({ IFD0: { Make: 'Fixture' }, IFD3: gps })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
      .jpeg()
      .toBuffer();
    expect(jpeg.includes('Fixture')).toBe(true);
    for (const bytes of [jpeg, heic()]) {
      const { screen, thumbnail } = await make(bytes);
      for (const shown of [screen, thumbnail]) {
        const { exif, xmp, icc, iptc } = await sharp(shown).metadata();
        expect({ exif, xmp, icc, iptc }).toEqual({});
        expect(Buffer.from(shown).includes('Fixture')).toBe(false);
      }
    }
  });

  test('orientation 6 is applied: width and height change places, the left upper corner goes to the right', async () => {
    const made = await make(await drawPhoto(300, 200).withMetadata({ orientation: 6 }).jpeg().toBuffer());
    expect(made).toMatchObject({ width: 200, height: 300 });
    expect(isRed(await colourAt(made.screen, 0.95, 0.05))).toBe(true);
    expect(isRed(await colourAt(made.screen, 0.05, 0.05))).toBe(false);
  });

  test('colours of Display P3 become those of sRGB, in HEIC too', async () => {
    const jpeg = await drawPhoto(300, 200).withIccProfile('p3').jpeg({ quality: 95 }).toBuffer();
    for (const bytes of [jpeg, heic()]) expect(await colourAt((await make(bytes)).screen, 0.05, 0.05)).toSatisfy(isRed);
  });

  test('HEIC has the size its crop says', async () => {
    expect(await make(heic())).toMatchObject({ type: 'image/heic', width: 64, height: 48 });
  });

  test('grey, four inks and 16 bits become sRGB, what is transparent white', async () => {
    const grey = await make(await drawPhoto(90, 60).greyscale().jpeg().toBuffer());
    expect(await sharp(grey.screen).stats()).toMatchObject({ isOpaque: true });
    await make(await drawPhoto(90, 60).toColourspace('cmyk').jpeg().toBuffer());
    await make(await drawPhoto(90, 60).toColourspace('rgb16').png().toBuffer());
    const clear = { width: 90, height: 60, channels: 4, background: '#00000000' } as const;
    const { screen } = await make(await sharp({ create: clear }).png().toBuffer());
    expect(await colourAt(screen, 0.5, 0.5)).toEqual([255, 255, 255]);
  });

  test('the fingerprint of a copy is of the same shot, that of another photo is not', async () => {
    const original = await make(await drawPhoto(900, 600).jpeg({ quality: 95 }).toBuffer());
    const copy = await make(await sharp(original.screen).resize(400).jpeg({ quality: 50 }).toBuffer());
    const other = await make(await drawPhoto(900, 600, 2).jpeg().toBuffer());
    expect(sameShot(original.fingerprint, copy.fingerprint)).toBe(true);
    expect(sameShot(original.fingerprint, other.fingerprint)).toBe(false);
  });
});

describe('a photo that is refused', () => {
  test.each(Object.entries(noPhotos).filter(([name]) => name !== 'nothing'))('%s', async (_, strange) => {
    expect(await refusal(await strange())).toBe('unsupported_type');
  });

  test('an empty file, and one of no width', async () => {
    expect(await refusal(new Uint8Array())).toBe('unreadable');
    expect(await refusal(await jpegSaying(0, 48))).toBe('unreadable');
  });

  test('a header of 65000 x 65000 px, with the figures', async () => {
    const answer = await processor.process(await jpegSaying(65_000, 65_000));
    expect(answer).toMatchObject({ refused: true, reason: 'too_many_pixels' });
    expect(answer.refused && answer.detail).toContain('65000 x 65000');
  });

  test('one byte more than the limit', async () => {
    const jpeg = await photos['image/jpeg']();
    const padded = (length: number) => Buffer.concat([jpeg, Buffer.alloc(length - jpeg.length)]);
    expect(await refusal(padded(photoLimits.bytes))).toBe('taken');
    expect(await refusal(padded(photoLimits.bytes + 1))).toBe('too_many_bytes');
  });

  test.each(['jpeg', 'png', 'webp'] as const)('half a %s', async format => {
    const whole = await drawPhoto(600, 400).toFormat(format).toBuffer();
    expect(await refusal(whole.subarray(0, whole.length / 2))).toBe('unreadable');
  });

  test('half a HEIC, and one whose image data is noise', async () => {
    const whole = heic();
    const data = whole.indexOf('mdat') + 4;
    expect(await refusal(whole.subarray(0, whole.length - 200))).toBe('unreadable');
    whole.fill(0x5a, data);
    expect(await refusal(whole)).toBe('unreadable');
  });

  test('damage anywhere ends in an answer, and the next photo is taken', async () => {
    const samples = [heic(), await photos['image/jpeg'](), await photos['image/webp']()];
    for (let round = 0; round < 30; round++) {
      const bytes = Buffer.from(samples[round % samples.length] as Buffer);
      for (let hit = 0; hit < 4; hit++)
        bytes[(round * 7919 + hit * 104_729) % bytes.length] = (round * 31 + hit * 17) % 256;
      expect(['taken', 'unreadable', 'unsupported_type', 'too_many_pixels']).toContain(await refusal(bytes));
    }
    expect(await refusal(await photos['image/png']())).toBe('taken');
  });
});
