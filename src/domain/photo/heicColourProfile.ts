import { text } from './byteReader.ts';
import { boxesInside, boxesOf } from './isoBoxes.ts';

/** The ICC profile that a HEIC carries for its colours (`colr` of kind `prof` or `rICC`): phones write Display P3. Undefined where there is none. */
export function heicColourProfile(bytes: Uint8Array): Uint8Array | undefined {
  const meta = boxesInside(bytes, boxesOf(bytes, 0, bytes.length), 'meta', 4);
  for (const { type, start, end } of boxesInside(bytes, boxesInside(bytes, meta, 'iprp'), 'ipco')) {
    if (type === 'colr' && ['prof', 'rICC'].includes(text(bytes, start, 4))) return bytes.subarray(start + 4, end);
  }
  return undefined;
}
