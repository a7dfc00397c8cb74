import type { Vec3 } from '../geometry.ts';
import { noise } from '../noise.ts';
import type { Product } from '../product.ts';
import { makeRelief, smoothOutline } from '../relief.ts';
import { box, cloth, tube } from '../shapes.ts';

const right: [number, number][] = [
  [0.34, -1.16],
  [0.72, -0.98],
  [0.98, -0.5],
  [1.22, 0.42],
  [1.26, 0.72],
  [0.96, 0.76],
  [0.76, -0.05],
  [0.72, 0.3],
  [0.72, 1.12],
];
const left = right.map(([x, z]): [number, number] => [-x, z]).reverse();

export const jacket: Product = {
  label: 'Padded jacket',
  metres: 0.36,
  colours: ['blue', 'red', 'black', 'green', 'orange', 'beige'],
  floors: ['sheet', 'planks', 'carpet'],
  view: { elevation: 60, yaw: -8 },
  spot: { at: [0.38, 0.27, 0.32], facing: [0, 1, 0], radius: 0.34 },
  defects: ['torn', 'stained', 'wrong_colour', 'wrong_size', 'wrong_item', 'empty_parcel'],
  build({ colour, random }) {
    const row = random() * 200;
    const shell = makeRelief(
      {
        outline: smoothOutline([...right, ...left], 2),
        thick: 0.15,
        puff: 0.24,
        folds: (x, z) => {
          const sleeve = Math.abs(x) > 0.76 - Math.max(0, -z - 0.3) * 0.3;
          const along = sleeve ? z * 4.6 + Math.abs(x) * 1.8 : z * 4.4;
          const quilt = Math.abs(Math.sin(along * Math.PI * 0.86)) ** 0.6 * 0.12;
          const front = Math.abs(x) < 0.05 ? -0.08 : 0;
          return quilt + front + 0.06 * noise(x * 5 + row, z * 5) + 0.03 * noise(x * 14, z * 14 + row);
        },
      },
      160,
    );
    const zip: Vec3[] = [
      [0, 0.2, -0.9],
      [0.01, 0.21, -0.2],
      [0, 0.21, 0.5],
      [0, 0.2, 1.1],
    ];
    const collar: Vec3[] = [
      [-0.34, 0.16, -1.08],
      [-0.2, 0.26, -0.94],
      [0, 0.27, -0.88],
      [0.2, 0.26, -0.94],
      [0.34, 0.16, -1.08],
      [0.15, 0.2, -1.2],
      [-0.15, 0.2, -1.2],
      [-0.34, 0.16, -1.08],
    ];
    const dark = { colour: [0.03, 0.03, 0.035] as const, gloss: 0.3 };
    return [
      { shapes: [cloth(shell)], material: { colour, pattern: 'weave', grain: 20, gloss: 0.22, sharp: 0.3 } },
      {
        shapes: [tube(zip, 0.028), box(0.03, 0.02, 0.07, 0.015, { at: [0.02, 0.25, -0.8] })],
        material: { colour: [0.6, 0.6, 0.62], metal: true, gloss: 0.6 },
      },
      { shapes: [tube(collar, 0.1)], material: { colour, pattern: 'weave', grain: 20, gloss: 0.2 } },
      {
        shapes: [
          box(0.19, 0.02, 0.02, 0.015, { at: [0.42, 0.27, 0.62], turn: [0, 60, 0] }),
          box(0.19, 0.02, 0.02, 0.015, { at: [-0.42, 0.27, 0.62], turn: [0, -60, 0] }),
        ],
        material: dark,
      },
    ];
  },
};
