import { curve } from '../curve.ts';
import type { Product } from '../product.ts';
import { box, lathe, ring, type Shape } from '../shapes.ts';

const round = curve<[number, number]>(
  [
    [0, 0.07],
    [0.7, 0.07],
    [0.86, 0.12],
    [1.25, 0.24],
  ],
  3,
);

export const plate: Product = {
  label: 'Dinner plate',
  metres: 0.105,
  colours: ['white', 'sky', 'mint', 'beige', 'grey', 'navy'],
  floors: ['table', 'counter', 'tiles', 'planks'],
  view: { elevation: 44, yaw: 0 },
  spot: { at: [0.72, 0.14, 0.72], facing: [0.25, 1, 0.25], radius: 0.5 },
  defects: [
    'broken',
    'cracked',
    'stained',
    'wrong_colour',
    'wrong_shape',
    'wrong_size',
    'wrong_item',
    'wrong_quantity',
    'empty_parcel',
  ],
  build({ colour, defect }) {
    const square: Shape[] = [
      box(1.2, 0.1, 1.2, 0.08, { at: [0, 0.12, 0] }),
      box(0.95, 0.1, 0.95, 0.08, { at: [0, 0.24, 0], op: 'cut', soften: 0.1 }),
    ];
    const glaze = { colour, gloss: 0.5, sharp: 0.9 };
    const rim = { colour: [0.05, 0.09, 0.22] as const, gloss: 0.5, sharp: 0.9 };
    if (defect === 'wrong_shape') return [{ shapes: square, material: glaze }];
    return [
      { shapes: [lathe(round, 0.04)], material: glaze },
      { shapes: [ring(1.26, 0.046, { at: [0, 0.242, 0] }), ring(0.9, 0.012, { at: [0, 0.172, 0] })], material: rim },
    ];
  },
};
