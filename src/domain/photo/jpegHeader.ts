import { uint16 } from './byteReader.ts';
import type { Dimensions } from './dimensions.ts';

const startOfScan = 0xda;
/** C4, C8 and CC lie in the range of the frame markers and are tables (ITU-T T.81, table B.1). */
const notFrames = new Set([0xc4, 0xc8, 0xcc]);

/**
 * The size a JPEG's frame header states, by walking the segments from SOI to the first scan (ITU-T T.81, annex B).
 * Answers undefined unless every segment on the way is whole and exactly one frame header comes before the scan:
 * so text, archives or other pictures behind a JPEG's first bytes are no JPEG. An embedded preview is never entered.
 */
export function jpegHeader(bytes: Uint8Array): Dimensions | undefined {
  if (uint16(bytes, 0) !== 0xffd8) return undefined;
  let frame: Dimensions | undefined;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1] as number;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = uint16(bytes, at + 2);
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd9) || length < 2) return undefined;
    if (at + 2 + length > bytes.length) return undefined;
    if (marker === startOfScan) return frame;
    if (marker <= 0xcf && !notFrames.has(marker)) {
      if (frame || length < 11) return undefined;
      frame = { height: uint16(bytes, at + 5), width: uint16(bytes, at + 7) };
    }
    at += 2 + length;
  }
  return undefined;
}
