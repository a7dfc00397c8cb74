import { glyph } from './glyphs.ts';
import type { Rgb } from './scene.ts';

/** A printed picture: linear RGB, three floats a dot, row by row. */
export type Sheet = { width: number; height: number; dots: Float32Array };

export function blankSheet(width: number, height: number, colour: Rgb): Sheet {
  const dots = new Float32Array(width * height * 3);
  for (let i = 0; i < dots.length; i++) dots[i] = colour[i % 3]!;
  return { width, height, dots };
}

/** Fills a rectangle, clipped to the sheet. */
export function fillBox(sheet: Sheet, x: number, y: number, w: number, h: number, colour: Rgb): void {
  const right = Math.min(sheet.width, Math.round(x + w));
  const low = Math.min(sheet.height, Math.round(y + h));
  for (let j = Math.max(0, Math.round(y)); j < low; j++) {
    for (let i = Math.max(0, Math.round(x)); i < right; i++) sheet.dots.set(colour, (j * sheet.width + i) * 3);
  }
}

/** Fills every dot of whose middle `inside` says so. */
export function fillWhere(sheet: Sheet, colour: Rgb, inside: (x: number, y: number) => boolean): void {
  for (let j = 0; j < sheet.height; j++) {
    for (let i = 0; i < sheet.width; i++) {
      if (inside(i + 0.5, j + 0.5)) sheet.dots.set(colour, (j * sheet.width + i) * 3);
    }
  }
}

/** Writes one line in letters of 5 x 7 dots, each dot `size` wide. */
export function write(sheet: Sheet, text: string, x: number, y: number, size: number, colour: Rgb): void {
  let left = x;
  for (const letter of text) {
    glyph(letter).forEach((bits, row) => {
      for (let column = 0; column < 5; column++) {
        if (bits & (16 >> column)) fillBox(sheet, left + column * size, y + row * size, size, size, colour);
      }
    });
    left += 6 * size;
  }
}

/** Bars of a width of one to three dots that spell a number of digits; only their look matters. */
export function writeBarcode(sheet: Sheet, digits: string, x: number, y: number, w: number, h: number): void {
  const widths = [...digits].flatMap(digit => {
    const n = digit.charCodeAt(0);
    return [1 + (n % 3), 1 + ((n >> 1) % 2), 1 + ((n * 7) % 3), 1 + ((n >> 2) % 3)];
  });
  const step = w / widths.reduce((sum, n) => sum + n, 0);
  let left = x;
  widths.forEach((width, i) => {
    if (i % 2 === 0) fillBox(sheet, left, y, Math.max(1, width * step), h, [0.015, 0.015, 0.02]);
    left += width * step;
  });
}
