import { text, uint32 } from './byteReader.ts';
import type { Dimensions } from './dimensions.ts';
import { photoLimits } from './limits.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bit depths by colour type (PNG specification, table 12). */
const bitDepths: Record<number, readonly number[]> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/**
 * The size a PNG's IHDR states. Answers undefined unless IHDR is the first chunk, whole and possible, and the chunks up to the
 * first image data are whole. An animated PNG (acTL) is no photo.
 */
export function pngHeader(bytes: Uint8Array): Dimensions | undefined {
  if (!signature.every((byte, index) => bytes[index] === byte)) return undefined;
  if (uint32(bytes, 8) !== 13 || text(bytes, 12, 4) !== 'IHDR') return undefined;
  if (!bitDepths[bytes[25] as number]?.includes(bytes[24] as number)) return undefined;
  if (bytes[26] !== 0 || bytes[27] !== 0 || (bytes[28] as number) > 1) return undefined;
  let at = 33;
  for (let part = 0; part < photoLimits.headerParts && at + 8 <= bytes.length; part++) {
    const type = text(bytes, at + 4, 4);
    if (type === 'IDAT') return { width: uint32(bytes, 16), height: uint32(bytes, 20) };
    if (type === 'acTL' || !/^[A-Za-z]{4}$/.test(type)) return undefined;
    at += 12 + uint32(bytes, at);
  }
  return undefined;
}
