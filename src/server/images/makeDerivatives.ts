import type { PhotoMade } from '#api/deps.ts';
import { fingerprint } from '#domain/photo/fingerprint.ts';
import { type PhotoType, photoDerivatives } from '#domain/photo/limits.ts';
import { openPhoto } from './openPhoto.ts';
import { safeSharpOfPixels } from './safeSharp.ts';

/**
 * Makes everything that is shown of a photo from its pixels alone, upright, in sRGB, on white where it was transparent: so no metadata
 * of the bytes that came in can reach a derivative. Rejects on bytes that cannot be decoded.
 */
export async function makeDerivatives(bytes: Uint8Array, type: PhotoType): Promise<PhotoMade> {
  const { picture, width, height } = await openPhoto(bytes, type);
  const { data, info } = await picture
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 3) throw new Error(`Its colours have ${info.channels} channels instead of 3`);
  const upright = () => safeSharpOfPixels(data, info.width, info.height);
  const square = Math.min(photoDerivatives.thumbnail, info.width, info.height);
  return {
    refused: false,
    type,
    width,
    height,
    thumbnail: await upright().resize(square, square, { fit: 'cover' }).webp({ quality: 75 }).toBuffer(),
    screen: await upright().webp({ quality: 82 }).toBuffer(),
    fingerprint: fingerprint({ rgb: data, width: info.width, height: info.height }),
  };
}
