import { text, uint32 } from './byteReader.ts';
import type { Dimensions } from './dimensions.ts';
import { boxesInside, boxesOf } from './isoBoxes.ts';

/** Leading brands of HEVC pictures (ISO/IEC 23008-12, annex B), and the codec-free ones that such a file may lead with. */
const brands = new Set('heic heix heim heis hevc hevx hevm hevs mif1 mif2 msf1 miaf'.split(' '));

/**
 * The largest size that a HEIC states for any of its images (`ispe`): an upper bound of what a decoder has to make, and for a photo the
 * photo itself, as its tiles, preview and depth map are smaller. Answers undefined unless its brand leads a HEIF file and its items are
 * HEVC: AVIF, and a sequence without a still, are no photos here. Image data cut short is for the decoder to find.
 */
export function heicHeader(bytes: Uint8Array): Dimensions | undefined {
  const top = boxesOf(bytes, 0, bytes.length);
  if (top[0]?.type !== 'ftyp' || top[0].end < 16 || !brands.has(text(bytes, 8, 4))) return undefined;
  const meta = boxesInside(bytes, top, 'meta', 4);
  const items = meta.find(box => box.type === 'iinf');
  const entries = boxesInside(bytes, meta, 'iinf', items && bytes[items.start] !== 0 ? 8 : 6);
  const codecs = new Set(entries.map(({ start }) => text(bytes, start + (bytes[start] === 3 ? 10 : 8), 4)));
  if (!codecs.has('hvc1') || codecs.has('av01')) return undefined;
  let largest: Dimensions | undefined;
  for (const { type, start } of boxesInside(bytes, boxesInside(bytes, meta, 'iprp'), 'ipco')) {
    if (type !== 'ispe') continue;
    const stated = { width: uint32(bytes, start + 4), height: uint32(bytes, start + 8) };
    if (!largest || stated.width * stated.height > largest.width * largest.height) largest = stated;
  }
  return largest;
}
