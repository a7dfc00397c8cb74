import { turned, type Vec3 } from '../geometry.ts';
import type { Product } from '../product.ts';
import type { Body } from '../scene.ts';
import { box, ellipsoid, rod, type Shape } from '../shapes.ts';

const upper = (): Shape[] => [
  rod([-0.3, 0.6, 0], [0.82, 0.27, 0], 0.36, 0.3),
  ellipsoid(0.4, 0.48, 0.32, { at: [-0.62, 0.5, 0], soften: 0.2 }),
  box(0.36, 0.34, 0.27, 0.2, { at: [-0.52, 0.82, 0], turn: [0, 0, 6], soften: 0.14 }),
  ellipsoid(0.36, 0.62, 0.2, { at: [-0.5, 1.22, 0], turn: [0, 0, -6], op: 'cut', soften: 0.06 }),
];

export const sneaker: Product = {
  label: 'Sneakers, pair',
  metres: 0.13,
  colours: ['red', 'blue', 'white', 'black', 'green', 'orange', 'pink'],
  floors: ['planks', 'carpet', 'tiles', 'sheet'],
  view: { elevation: 27, yaw: -28 },
  spot: { at: [0.5, 0.44, 0.8], facing: [0.1, 0.4, 1], radius: 0.3 },
  defects: ['torn', 'stained', 'wrong_colour', 'wrong_size', 'missing_part', 'wrong_item', 'empty_parcel'],
  build({ colour, defect }) {
    const white = { colour: [0.74, 0.73, 0.7] as const, gloss: 0.15 };
    const dark = { colour: [0.05, 0.05, 0.055] as const };
    const lace = (x: number): Shape[] => {
      const y = 1.0 - (x + 0.3) * 0.36;
      const ends: [Vec3, Vec3] = [
        [x, y - 0.07, 0.2],
        [x + 0.09, y - 0.09, -0.2],
      ];
      const top: Vec3 = [x + 0.03, y + 0.035, 0];
      return [rod(ends[0], top, 0.04), rod(top, ends[1], 0.04)];
    };
    const one: Body[] = [
      { shapes: upper(), material: { colour, second: [0.74, 0.73, 0.7], pattern: 'bands', grain: 26, gloss: 0.12 } },
      {
        shapes: [
          box(1.1, 0.1, 0.36, 0.1, { at: [0.05, 0.1, 0] }),
          ellipsoid(0.42, 0.13, 0.4, { at: [0.8, 0.12, 0], soften: 0.1 }),
          ellipsoid(0.3, 0.26, 0.3, { at: [1.02, 0.17, 0], soften: 0.06 }),
        ],
        material: white,
      },
      { shapes: [...lace(-0.08), ...lace(0.08), ...lace(0.24), ...lace(0.4)], material: white },
      {
        shapes: [ellipsoid(0.07, 0.26, 0.17, { at: [-0.2, 1.0, 0], turn: [0, 0, 30] })],
        material: { colour, pattern: 'weave', grain: 26 },
      },
      { shapes: [ellipsoid(0.3, 0.05, 0.2, { at: [-0.5, 0.66, 0] })], material: dark },
    ];
    const put = (z: number, x: number, yaw: number) =>
      one.map(body => ({ ...body, frame: { turn: turned(0, yaw, 0), at: [x, 0, z] as Vec3, scale: 1 } }));
    return defect === 'missing_part' ? put(0.46, 0, 0) : [...put(0.46, 0, 0), ...put(-0.44, 0.25, 10)];
  },
};
