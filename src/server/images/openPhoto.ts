import type { Sharp } from 'sharp';
import type { Dimensions } from '#domain/photo/dimensions.ts';
import { heicColourProfile } from '#domain/photo/heicColourProfile.ts';
import { type PhotoType, photoDerivatives, photoLimits } from '#domain/photo/limits.ts';
import { decodeHeic } from './decodeHeic.ts';
import { safeSharp, safeSharpOfPixels } from './safeSharp.ts';
import { withColourProfile } from './withColourProfile.ts';

const side = photoDerivatives.screen;

/** The size of a photo as it is looked at (upright), and its picture at the size of a screen, not yet in sRGB. Rejects on what cannot be decoded. */
export async function openPhoto(bytes: Uint8Array, type: PhotoType): Promise<Dimensions & { picture: Sharp }> {
  if (type === 'image/heic') return openHeic(bytes);
  const { width, height } = (await safeSharp(bytes).metadata()).autoOrient;
  return { width, height, picture: fitScreen(safeSharp(bytes)) };
}

async function openHeic(bytes: Uint8Array): Promise<Dimensions & { picture: Sharp }> {
  const { width, height, rgb } = await decodeHeic(bytes, photoLimits.pixels);
  const picture = fitScreen(safeSharpOfPixels(rgb, width, height));
  const icc = heicColourProfile(bytes);
  if (!icc) return { width, height, picture };
  const png = await picture.png({ compressionLevel: 0 }).toBuffer();
  return { width, height, picture: safeSharp(withColourProfile(png, icc)) };
}

function fitScreen(picture: Sharp): Sharp {
  return picture.resize(side, side, { fit: 'inside', withoutEnlargement: true });
}
