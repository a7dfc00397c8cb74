import type { PhotoType } from './limits.ts';
import { readPhotoHeader } from './readPhotoHeader.ts';

/** The type of a photo by its bytes alone, whatever its name says; undefined when it is none of `photoTypes`. */
export function sniffPhotoType(bytes: Uint8Array): PhotoType | undefined {
  return readPhotoHeader(bytes)?.type;
}
