import type { Dimensions } from './dimensions.ts';
import { heicHeader } from './heicHeader.ts';
import { jpegHeader } from './jpegHeader.ts';
import type { PhotoType } from './limits.ts';
import { pngHeader } from './pngHeader.ts';
import { webpHeader } from './webpHeader.ts';

/** One reader a type. Their first bytes exclude one another, so at most one of them answers. */
const headers: Record<PhotoType, (bytes: Uint8Array) => Dimensions | undefined> = {
  'image/jpeg': jpegHeader,
  'image/png': pngHeader,
  'image/webp': webpHeader,
  'image/heic': heicHeader,
};

/** The type of a photo by its bytes alone and what its header states of its size in pixels; undefined when it is none of `photoTypes`. */
export function readPhotoHeader(bytes: Uint8Array): ({ type: PhotoType } & Dimensions) | undefined {
  for (const [type, read] of Object.entries(headers)) {
    const size = read(bytes);
    if (size) return { type: type as PhotoType, ...size };
  }
  return undefined;
}
