import { arc } from '../curve.ts';
import type { Vec3 } from '../geometry.ts';
import { noise } from '../noise.ts';
import type { Product } from '../product.ts';
import { makeRelief, smoothOutline } from '../relief.ts';
import { cloth, tube } from '../shapes.ts';
import { blankSheet, fillWhere, write } from '../sheet.ts';

const right: [number, number][] = [
  [0.3, -1.02],
  [0.62, -0.94],
  [0.95, -0.72],
  [1.3, -0.3],
  [1.02, -0.08],
  [0.74, -0.34],
  [0.7, 0.1],
  [0.72, 1.08],
];
const left = right.map(([x, z]): [number, number] => [-x, z]).reverse();
const neck = arc(0.3, 0, 180, 9).map(([x, z]): [number, number] => [x, -1.03 + z * 0.72]);

export const tshirt: Product = {
  label: 'T-shirt',
  metres: 0.33,
  colours: ['white', 'red', 'navy', 'yellow', 'green', 'sky', 'black'],
  floors: ['sheet', 'planks', 'carpet', 'table'],
  view: { elevation: 62, yaw: 6 },
  spot: { at: [0.3, 0.13, 0.35], facing: [0, 1, 0], radius: 0.36 },
  defects: ['torn', 'stained', 'wrong_colour', 'wrong_size', 'wrong_item', 'wrong_quantity', 'empty_parcel'],
  build({ colour, random }) {
    const row = random() * 200;
    const shirt = makeRelief(
      {
        outline: [...smoothOutline([...right, ...left], 2)],
        holes: [[...neck, [-0.3, -1.2], [0.3, -1.2]]],
        thick: 0.075,
        puff: 0.06,
        folds: (x, z) => {
          const drape = Math.abs(noise(x * 2.1 + z * 1.1 + row, z * 1.6 + row) - 0.5);
          const crease = Math.abs(noise(x * 4.5 - z * 2, z * 3 + row + 40) - 0.5);
          return 0.12 * Math.sqrt(drape + 0.012) + 0.075 * Math.sqrt(crease + 0.012) - 0.03;
        },
      },
      150,
    );
    const bright = colour[0] + colour[1] + colour[2] > 0.9;
    const ink = bright ? ([0.05, 0.07, 0.12] as const) : ([0.75, 0.72, 0.65] as const);
    const sheet = blankSheet(100, 100, colour);
    const sun = random() < 0.5;
    if (sun)
      fillWhere(sheet, ink, (x, y) => Math.hypot(x - 50, y - 40) < 30 && (y < 38 || Math.floor(y / 4) % 2 === 0));
    else
      fillWhere(
        sheet,
        ink,
        (x, y) => Math.abs(x - 50) + Math.abs(y - 40) < 34 && Math.abs(x - 50) + Math.abs(y - 40) > 22,
      );
    write(sheet, sun ? 'SOLEIL' : 'NORTH', sun ? 14 : 20, 80, 2, ink);
    const material = {
      colour,
      pattern: 'weave' as const,
      grain: 34,
      gloss: 0,
      print: { sheet, corner: [-0.36, 0, -0.62] as Vec3, u: [0.72, 0, 0] as Vec3, v: [0, 0, 0.72] as Vec3 },
    };
    const collar = arc(0.32, 4, 176, 10).map(([x, z]): Vec3 => [x, 0.085, -1.03 + z * 0.74]);
    return [
      { shapes: [cloth(shirt)], material },
      { shapes: [tube(collar, 0.035)], material: { colour, pattern: 'weave', grain: 60 } },
    ];
  },
};
