import { type PhotoType, photoLimits } from '#domain/photo/limits.ts';
import { readPhotoHeader } from '#domain/photo/readPhotoHeader.ts';
import type { PhotoRefusal } from '../deps.ts';

const refuse = (reason: PhotoRefusal['reason'], detail: string): PhotoRefusal => ({ refused: true, reason, detail });

/** What can be refused of a photo before anything decodes it, or its type. */
export function refuseUnseen(bytes: Uint8Array): PhotoRefusal | { refused: false; type: PhotoType } {
  if (bytes.length === 0) return refuse('unreadable', 'The file is empty');
  if (bytes.length > photoLimits.bytes) {
    return refuse('too_many_bytes', `${bytes.length} bytes, at most ${photoLimits.bytes} are accepted`);
  }
  const header = readPhotoHeader(bytes);
  if (!header) return refuse('unsupported_type', 'Not a JPEG, PNG, WebP or HEIC photo');
  const { type, width, height } = header;
  if (width === 0 || height === 0) return refuse('unreadable', `Its header says ${width} x ${height} pixels`);
  if (width * height > photoLimits.pixels) {
    return refuse('too_many_pixels', `${width} x ${height} pixels, at most ${photoLimits.pixels} in all are accepted`);
  }
  return { refused: false, type };
}
