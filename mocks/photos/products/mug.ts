import { pointing, type Vec3 } from '../geometry.ts';
import type { Product } from '../product.ts';
import { cylinder, lathe, tube } from '../shapes.ts';

const outward = pointing([1, 0, 1]);
const handle: Vec3[] = Array.from({ length: 9 }, (_, i) => {
  const a = (-80 + i * 20) * (Math.PI / 180);
  return [0.7 + Math.cos(a) * 0.48, 0.9 + Math.sin(a) * 0.5, 0];
});

export const mug: Product = {
  label: 'Mug, ceramic',
  metres: 0.055,
  colours: ['white', 'red', 'blue', 'mint', 'black', 'yellow'],
  floors: ['table', 'counter', 'desk', 'tiles'],
  view: { elevation: 26, yaw: -25 },
  spot: { at: [0.15, 1.45, 0.76], facing: [0.2, 0.25, 1], radius: 0.42 },
  defects: [
    'broken',
    'cracked',
    'stained',
    'wrong_colour',
    'wrong_size',
    'missing_part',
    'wrong_item',
    'wrong_quantity',
    'empty_parcel',
  ],
  build({ colour, defect, random }) {
    const wall = lathe(
      [
        [0, 0.06],
        [0.62, 0.06],
        [0.74, 0.14],
        [0.78, 0.5],
        [0.78, 1.72],
      ],
      0.05,
    );
    // Among dots the stumps of a missing handle would not be seen.
    const dotted = random() < 0.4 && defect !== 'missing_part';
    const glaze = {
      colour,
      gloss: 0.55,
      sharp: 0.9,
      ...(dotted ? { pattern: 'dots' as const, grain: 3.2, second: [0.8, 0.78, 0.72] as const } : {}),
    };
    const stumps = [
      cylinder(0.16, 0.09, 0.03, { at: [0.58, 1.38, 0.58], turn: outward }),
      cylinder(0.16, 0.09, 0.03, { at: [0.58, 0.48, 0.58], turn: outward }),
    ];
    if (defect !== 'missing_part') return [{ shapes: [wall, tube(handle, 0.1, { soften: 0.1 })], material: glaze }];
    return [
      { shapes: [wall], material: glaze },
      { shapes: stumps, material: { colour: [0.3, 0.2, 0.13] } },
    ];
  },
};
