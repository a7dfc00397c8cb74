import { turned, type Vec3 } from './geometry.ts';
import type { Body } from './scene.ts';
import { box } from './shapes.ts';
import { blankSheet, fillBox, type Sheet, write } from './sheet.ts';

const ink = [0.02, 0.02, 0.03] as const;

/** What a packing slip says was ordered, with its picture from the shop. */
export function slipSheet(lines: readonly string[], picture: Sheet): Sheet {
  const sheet = blankSheet(180, 220, [0.82, 0.81, 0.78]);
  fillBox(sheet, 0, 0, 180, 30, [0.1, 0.13, 0.2]);
  write(sheet, 'YOU ORDERED', 14, 8, 2, [0.85, 0.85, 0.85]);
  for (let y = 0; y < picture.height; y++) {
    const row = picture.dots.subarray(y * picture.width * 3, (y + 1) * picture.width * 3);
    sheet.dots.set(row, ((36 + y) * sheet.width + 14) * 3);
  }
  for (const [i, line] of lines.entries()) write(sheet, line, 14, 164 + i * 26, line.length > 12 ? 1.5 : 2.4, ink);
  return sheet;
}

/** A sheet of paper on the floor, its middle at x, z, `wide` units wide. */
export function paper(sheet: Sheet, x: number, z: number, wide: number, yaw: number): Body {
  const tall = (wide * sheet.height) / sheet.width;
  const print = { sheet, corner: [-wide / 2, 0, -tall / 2] as Vec3, u: [wide, 0, 0] as Vec3, v: [0, 0, tall] as Vec3 };
  return {
    shapes: [box(wide / 2, 0.006, tall / 2)],
    material: { colour: [0.82, 0.81, 0.78], gloss: 0.04, print },
    frame: { turn: turned(0, yaw, 0), at: [x, 0.012, z], scale: 1 },
  };
}

/** A yellow folding rule on the floor, `units` long. */
export function rule(x: number, z: number, units: number, yaw: number): Body {
  const sheet = blankSheet(600, 36, [0.78, 0.52, 0.04]);
  for (let i = 0; i <= 60; i++) {
    fillBox(sheet, i * 10 - 0.5, 0, 2, i % 5 === 0 ? 20 : 11, ink);
    if (i % 5 === 0) write(sheet, String(i / 5 + 1), i * 10 + 4, 20, 2, ink);
  }
  const wide = units * 0.06;
  const print = {
    sheet,
    corner: [-units / 2, 0, -wide / 2] as Vec3,
    u: [units, 0, 0] as Vec3,
    v: [0, 0, wide] as Vec3,
  };
  return {
    shapes: [box(units / 2, 0.02, wide / 2)],
    material: { colour: [0.78, 0.52, 0.04], gloss: 0.15, print },
    frame: { turn: turned(0, yaw, 0), at: [x, 0.025, z], scale: 1 },
  };
}
