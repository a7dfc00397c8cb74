import type { Product } from '../product.ts';
import { cylinder, lathe, turnery } from '../shapes.ts';

export const plantPot: Product = {
  label: 'Plant pot',
  metres: 0.1,
  colours: ['terracotta', 'white', 'grey', 'mint', 'navy'],
  floors: ['planks', 'tiles', 'table', 'counter'],
  view: { elevation: 28, yaw: 0 },
  spot: { at: [0.2, 1.25, 0.72], facing: [0.2, 0.25, 1], radius: 0.46 },
  defects: [
    'broken',
    'cracked',
    'stained',
    'wrong_colour',
    'wrong_shape',
    'wrong_size',
    'missing_part',
    'wrong_item',
    'wrong_quantity',
    'empty_parcel',
  ],
  build({ colour, defect }) {
    const clay = { colour, gloss: 0.1, pattern: 'leather' as const, grain: 4 };
    const tall = defect === 'wrong_shape';
    const wall = tall
      ? lathe(
          [
            [0, 0.08],
            [0.62, 0.1],
            [0.9, 0.5],
            [0.78, 1.0],
            [0.5, 1.3],
            [0.56, 1.55],
          ],
          0.06,
        )
      : lathe(
          [
            [0, 0.14],
            [0.52, 0.14],
            [0.82, 1.35],
            [0.94, 1.35],
            [0.98, 1.68],
            [0.9, 1.68],
          ],
          0.055,
        );
    const saucer = turnery(
      [
        [0, 0],
        [0.74, 0],
        [0.86, 0.16],
        [0.8, 0.16],
        [0.7, 0.07],
        [0, 0.07],
      ],
      0.015,
    );
    const hole = cylinder(0.1, 0.2, 0, { at: [0, 0.12, 0], op: 'cut' });
    const pot = { shapes: [wall, hole], material: clay };
    return defect === 'missing_part' || tall ? [pot] : [pot, { shapes: [saucer], material: clay }];
  },
};
