import { multiply, turned, type Vec3 } from './geometry.ts';
import type { Body } from './scene.ts';
import { box } from './shapes.ts';
import { blankSheet, fillBox, type Sheet, write } from './sheet.ts';

const ink = [0.02, 0.02, 0.03] as const;

/** What a packing slip says was ordered, with its picture from the shop: one large line, others small. */
export function slipSheet(lines: readonly string[], picture: Sheet): Sheet {
  const sheet = blankSheet(180, 220, [0.82, 0.81, 0.78]);
  fillBox(sheet, 0, 0, 180, 28, [0.1, 0.13, 0.2]);
  write(sheet, 'YOU ORDERED', 14, 7, 2, [0.85, 0.85, 0.85]);
  for (let y = 0; y < picture.height; y++) {
    const row = picture.dots.subarray(y * picture.width * 3, (y + 1) * picture.width * 3);
    sheet.dots.set(row, ((32 + y) * sheet.width + 6) * 3);
  }
  for (const [i, line] of lines.entries()) {
    const size = Math.min(i === 0 ? 4 : 2, 170 / (line.length * 6));
    write(sheet, line, 8, i === 0 ? 164 : 200, size, ink);
  }
  return sheet;
}

/** A sheet of paper at x, z, `wide` units wide, its far edge propped up by `rise` degrees. */
export function paper(sheet: Sheet, x: number, z: number, wide: number, yaw: number, rise = 0): Body {
  const tall = (wide * sheet.height) / sheet.width;
  const lift = (Math.sin((rise * Math.PI) / 180) * tall) / 2;
  const print = { sheet, corner: [-wide / 2, 0, -tall / 2] as Vec3, u: [wide, 0, 0] as Vec3, v: [0, 0, tall] as Vec3 };
  return {
    shapes: [box(wide / 2, 0.006, tall / 2)],
    material: { colour: [0.82, 0.81, 0.78], gloss: 0.04, print },
    frame: { turn: multiply(turned(0, yaw, 0), turned(rise, 0, 0)), at: [x, 0.012 + lift, z], scale: 1 },
  };
}

/** A yellow rule on the floor, `units` long, with the true centimetres of a world where a unit is `metres`. */
export function rule(x: number, z: number, units: number, metres: number, yaw: number): Body {
  const sheet = blankSheet(720, 44, [0.78, 0.52, 0.04]);
  const length = units * metres * 100;
  const step = [1, 2, 5, 10].find(n => length / n <= 13) ?? 20;
  const dot = 720 / length;
  for (let cm = 0; cm * dot < 720; cm += step / 5) {
    const labelled = Math.abs(cm / step - Math.round(cm / step)) < 0.01;
    fillBox(sheet, cm * dot - 1, 0, 3, labelled ? 22 : 11, ink);
    if (labelled && cm > 0) write(sheet, String(Math.round(cm)), cm * dot - 9, 25, 2.4, ink);
  }
  const wide = units * 0.075;
  const print = {
    sheet,
    corner: [-units / 2, 0, -wide / 2] as Vec3,
    u: [units, 0, 0] as Vec3,
    v: [0, 0, wide] as Vec3,
  };
  return {
    shapes: [box(units / 2, 0.02, wide / 2)],
    material: { colour: [0.78, 0.52, 0.04], gloss: 0.1, print },
    frame: { turn: turned(0, yaw, 0), at: [x, 0.025, z], scale: 1 },
  };
}
