import { littleEndian, text } from './byteReader.ts';
import type { Dimensions } from './dimensions.ts';
import { photoLimits } from './limits.ts';

const animationFlag = 0x02;

function lossy(bytes: Uint8Array, at: number): Dimensions | undefined {
  if (littleEndian(bytes, at + 3, 3) !== 0x2a019d) return undefined;
  return { width: littleEndian(bytes, at + 6, 2) & 0x3fff, height: littleEndian(bytes, at + 8, 2) & 0x3fff };
}

function lossless(bytes: Uint8Array, at: number): Dimensions | undefined {
  if (bytes[at] !== 0x2f) return undefined;
  const bits = littleEndian(bytes, at + 1, 4);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}

/**
 * The size of a WebP (RFC 9649, sections 2.5 to 2.7). Answers undefined unless chunk follows chunk up to the image data and a canvas,
 * where there is one, has the size of its image. An animated WebP is no photo. Image data cut short is for the decoder to find.
 */
export function webpHeader(bytes: Uint8Array): Dimensions | undefined {
  if (text(bytes, 0, 4) !== 'RIFF' || text(bytes, 8, 4) !== 'WEBP') return undefined;
  let canvas: Dimensions | undefined;
  let at = 12;
  for (let part = 0; part < photoLimits.headerParts && at + 20 <= bytes.length; part++) {
    const type = text(bytes, at, 4);
    const length = littleEndian(bytes, at + 4, 4);
    if (at === 12 && type === 'VP8X') {
      if (((bytes[at + 8] as number) & animationFlag) !== 0) return undefined;
      canvas = { width: littleEndian(bytes, at + 12, 3) + 1, height: littleEndian(bytes, at + 15, 3) + 1 };
    } else if (type === 'VP8 ' || type === 'VP8L') {
      const image = type === 'VP8 ' ? lossy(bytes, at + 8) : lossless(bytes, at + 8);
      if (!image || (canvas && (canvas.width !== image.width || canvas.height !== image.height))) return undefined;
      return image;
    } else if (!canvas || !/^[\x20-\x7e]{4}$/.test(type)) return undefined;
    at += 8 + length + (length % 2);
  }
  return undefined;
}
