import sharp from 'sharp';
import { drawPhoto } from '#mocks/photos/drawPhoto.ts';
import type { PhotoSpec } from '#mocks/photos/photoSpec.ts';

/** A photo as a customer's telephone sends it: a JPEG of the drawn scene. */
export async function takePhoto(spec: PhotoSpec): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, data } = drawPhoto(spec, { width: 320, height: 240 });
  const jpeg = await sharp(data, { raw: { width, height, channels: 4 } })
    .jpeg({ quality: 88 })
    .toBuffer();
  return new Uint8Array(jpeg);
}
