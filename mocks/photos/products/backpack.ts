import { arc } from '../curve.ts';
import type { Vec3 } from '../geometry.ts';
import type { Product } from '../product.ts';
import type { Body } from '../scene.ts';
import { box, ellipsoid, rod, tube } from '../shapes.ts';

export const backpack: Product = {
  label: 'Backpack',
  metres: 0.22,
  colours: ['navy', 'red', 'green', 'grey', 'yellow', 'pink'],
  floors: ['planks', 'carpet', 'tiles', 'sheet'],
  view: { elevation: 16, yaw: 28 },
  spot: { at: [0.05, 0.72, 0.78], facing: [0, 0.15, 1], radius: 0.4 },
  defects: ['torn', 'stained', 'wrong_colour', 'wrong_size', 'missing_part', 'wrong_item', 'empty_parcel'],
  build({ colour, defect }) {
    const fabric = { colour, pattern: 'weave' as const, grain: 30, gloss: 0.06 };
    const dark = { colour: [0.03, 0.03, 0.035] as const, gloss: 0.25 };
    const zip = (r: number, y: number, z: number, flat: number): Vec3[] =>
      arc(r, 4, 176, 12).map(([a, b]): Vec3 => [a, y + b * flat, z]);
    const strap = (s: 1 | -1): Vec3[] => [
      [s * 0.35, 1.85, -0.42],
      [s * 0.5, 1.5, -0.85],
      [s * 0.62, 0.9, -0.95],
      [s * 0.6, 0.4, -0.7],
      [s * 0.55, 0.15, -0.42],
    ];
    const bodies: Body[] = [
      {
        shapes: [
          box(0.78, 0.98, 0.42, 0.3, { at: [0, 0.98, 0] }),
          ellipsoid(0.72, 0.6, 0.42, { at: [0, 1.45, 0], soften: 0.2 }),
          ellipsoid(0.7, 0.5, 0.5, { at: [0, 0.5, 0.04], soften: 0.2 }),
        ],
        material: fabric,
      },
      { shapes: [box(0.58, 0.42, 0.22, 0.17, { at: [0, 0.62, 0.5] })], material: fabric },
      {
        shapes: [
          tube(zip(0.62, 1.15, 0.4, 1.1), 0.035),
          tube(
            [
              [-0.45, 0.88, 0.725],
              [0, 0.9, 0.735],
              [0.45, 0.88, 0.725],
            ],
            0.022,
          ),
          rod([0.45, 0.88, 0.735], [0.47, 0.72, 0.75], 0.03),
        ],
        material: dark,
      },
      {
        shapes: [
          tube(
            arc(0.2, 0, 180, 8).map(([x, y]): Vec3 => [x, 2.0 + y * 0.9, -0.2]),
            0.045,
          ),
        ],
        material: dark,
      },
      { shapes: [tube(strap(-1), 0.09)], material: dark },
      {
        shapes: [box(0.18, 0.09, 0.02, 0.01, { at: [0, 1.25, 0.44] })],
        material: { colour: [0.5, 0.32, 0.16], pattern: 'leather', grain: 14 },
      },
    ];
    if (defect !== 'missing_part') bodies.push({ shapes: [tube(strap(1), 0.09)], material: dark });
    else
      bodies.splice(1, 1, {
        shapes: [box(0.54, 0.4, 0.02, 0.01, { at: [0, 0.62, 0.44] })],
        material: { colour: [0.02, 0.02, 0.02] },
      });
    return bodies;
  },
};
