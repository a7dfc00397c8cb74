import { text, uint32 } from './byteReader.ts';
import { photoLimits } from './limits.ts';

export type Box = { type: string; start: number; end: number };

/**
 * The boxes between two offsets, as far as they are whole (ISO/IEC 14496-12, section 4.2); `start` and `end` frame what is inside.
 * 64-bit sizes end the list: nothing within the limits on bytes needs one.
 */
export function boxesOf(bytes: Uint8Array, from: number, to: number): Box[] {
  const found: Box[] = [];
  for (let at = from; at + 8 <= to && found.length < photoLimits.headerParts; ) {
    const size = uint32(bytes, at) || to - at;
    if (size < 8 || at + size > to) break;
    found.push({ type: text(bytes, at + 4, 4), start: at + 8, end: at + size });
    at += size;
  }
  return found;
}

/** The boxes inside the first box of a type among others, from `skip` bytes after its start; none where there is no such box. */
export function boxesInside(bytes: Uint8Array, among: Box[], type: string, skip = 0): Box[] {
  const box = among.find(candidate => candidate.type === type);
  return box ? boxesOf(bytes, box.start + skip, box.end) : [];
}
