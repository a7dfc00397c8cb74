import type { PhotoRefusal } from '../deps.ts';

/** Why a photo was not taken, in words. */
export const photoReasons: Record<PhotoRefusal['reason'], string> = {
  unsupported_type: 'is no JPEG, PNG, WebP or HEIC photo',
  too_many_bytes: 'has too many bytes',
  too_many_pixels: 'has too many pixels',
  unreadable: 'cannot be opened as a picture',
  timed_out: 'took too long to open',
};
