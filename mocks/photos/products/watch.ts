import type { Vec3 } from '../geometry.ts';
import type { Product } from '../product.ts';
import type { Body } from '../scene.ts';
import { box, cylinder, tube } from '../shapes.ts';
import { blankSheet, fillWhere, write } from '../sheet.ts';

export const watch: Product = {
  label: 'Wrist watch',
  metres: 0.034,
  colours: ['black', 'brown', 'navy', 'red', 'white', 'green'],
  floors: ['table', 'desk', 'sheet', 'counter'],
  view: { elevation: 52, yaw: -34 },
  spot: { at: [0.05, 0.36, 0.05], facing: [0, 1, 0], radius: 0.5, glass: true },
  defects: ['cracked', 'scratched', 'missing_part', 'not_working', 'wrong_colour', 'wrong_item', 'empty_parcel'],
  build({ colour, defect, random }) {
    const dead = defect === 'not_working';
    const sheet = blankSheet(120, 120, dead ? [0.012, 0.012, 0.014] : [0.03, 0.045, 0.06]);
    const light = [0.55, 0.85, 0.95] as const;
    if (!dead) {
      write(sheet, `${10 + Math.floor(random() * 13)}:${10 + Math.floor(random() * 49)}`, 16, 44, 3, light);
      fillWhere(
        sheet,
        light,
        (x, y) => Math.abs(Math.hypot(x - 60, y - 60) - 54) < 2.5 && Math.atan2(y - 60, x - 60) < 1.2,
      );
      write(sheet, 'TUE 14', 40, 80, 1, [0.5, 0.5, 0.5]);
    }
    const dial = {
      colour: [0.012, 0.012, 0.014] as const,
      gloss: 0.3,
      sharp: 0.95,
      glow: dead ? 0 : 0.9,
      print: { sheet, corner: [-0.56, 0, -0.56] as Vec3, u: [1.12, 0, 0] as Vec3, v: [0, 0, 1.12] as Vec3 },
    };
    const steel = { colour: [0.62, 0.63, 0.65] as const, metal: true, gloss: 0.8, sharp: 0.7 };
    const strap = (s: 1 | -1): Body[] => [
      {
        shapes: [
          box(0.36, 0.05, 0.42, 0.045, { at: [0, 0.15, s * 0.95], turn: [s * 7, 0, 0] }),
          box(0.33, 0.045, 0.55, 0.04, { at: [0, 0.075, s * 1.7], turn: [s * 2, 0, 0], soften: 0.06 }),
          ...(s === 1
            ? [0, 1, 2, 3].map(i => cylinder(0.045, 0.2, 0, { at: [0, 0.1, 1.45 + i * 0.2], op: 'cut' }))
            : []),
        ],
        material: { colour, pattern: 'leather', grain: 16, gloss: 0.12 },
      },
    ];
    const buckle: Vec3[] = [
      [-0.38, 0.09, -2.2],
      [-0.38, 0.09, -2.45],
      [0.38, 0.09, -2.45],
      [0.38, 0.09, -2.2],
      [-0.38, 0.09, -2.2],
    ];
    return [
      {
        shapes: [
          cylinder(0.68, 0.15, 0.07, { at: [0, 0.2, 0] }),
          cylinder(0.09, 0.07, 0.02, { at: [0.72, 0.2, 0], turn: [0, 0, 90] }),
        ],
        material: steel,
      },
      { shapes: [cylinder(0.58, 0.02, 0.012, { at: [0, 0.345, 0] })], material: dial },
      ...strap(-1),
      { shapes: [tube(buckle, 0.04)], material: steel },
      ...(defect === 'missing_part' ? [] : strap(1)),
    ];
  },
};
