import type { Dimensions } from './dimensions.ts';

/** A fingerprint has this many cells a side. */
export const fingerprintSide = 8;

/** Upright sRGB pixels, row by row, three bytes a pixel. */
export type Pixels = Dimensions & { rgb: Uint8Array };

/**
 * What a shot looks like from afar: the mean luma (ITU-R BT.601, 0 to 255) of each of 8 x 8 cells of the whole picture, row by row, two hex
 * digits a cell. Compression and size change a cell by a level or two, another view of the same thing changes some by many:
 * see `sameShot`.
 */
export function fingerprint({ rgb, width, height }: Pixels): string {
  let text = '';
  for (let row = 0; row < fingerprintSide; row++) {
    for (let column = 0; column < fingerprintSide; column++) {
      const [top, bottom] = cell(row, height);
      const [left, right] = cell(column, width);
      text += meanLuma(rgb, width, top, bottom, left, right).toString(16).padStart(2, '0');
    }
  }
  return text;
}

/** Where a cell begins and ends in a side of `length` px: at least one px, also when the picture has fewer than eight. */
function cell(index: number, length: number): [number, number] {
  const start = Math.floor((index * length) / fingerprintSide);
  return [start, Math.max(start + 1, Math.floor(((index + 1) * length) / fingerprintSide))];
}

function meanLuma(rgb: Uint8Array, width: number, top: number, bottom: number, left: number, right: number): number {
  let sum = 0;
  for (let y = top; y < bottom; y++) {
    for (let at = (y * width + left) * 3, end = (y * width + right) * 3; at < end; at += 3) {
      sum += 0.299 * (rgb[at] as number) + 0.587 * (rgb[at + 1] as number) + 0.114 * (rgb[at + 2] as number);
    }
  }
  return Math.round(sum / ((bottom - top) * (right - left)));
}
