import { turned, type Vec3 } from '../geometry.ts';
import type { Product } from '../product.ts';
import type { Body } from '../scene.ts';
import { box, ellipsoid, rod, type Shape } from '../shapes.ts';

const upper = (): Shape[] => [
  ellipsoid(0.5, 0.34, 0.36, { at: [0.72, 0.3, 0] }),
  ellipsoid(0.55, 0.46, 0.34, { at: [0.2, 0.42, 0], soften: 0.25 }),
  ellipsoid(0.42, 0.5, 0.34, { at: [-0.62, 0.5, 0], soften: 0.25 }),
  box(0.34, 0.3, 0.27, 0.2, { at: [-0.55, 0.78, 0], turn: [0, 0, 8], soften: 0.2 }),
  ellipsoid(0.4, 0.5, 0.19, { at: [-0.42, 1.08, 0], turn: [0, 0, -14], op: 'cut', soften: 0.08 }),
];

export const sneaker: Product = {
  label: 'Sneakers, pair',
  metres: 0.13,
  colours: ['red', 'blue', 'white', 'black', 'green', 'orange', 'pink'],
  floors: ['planks', 'carpet', 'tiles', 'sheet'],
  view: { elevation: 27, yaw: -28 },
  spot: { at: [0.42, 0.42, 0.86], facing: [0.2, 0.45, 1], radius: 0.3 },
  defects: ['torn', 'stained', 'wrong_colour', 'wrong_size', 'missing_part', 'wrong_item', 'empty_parcel'],
  build({ colour, defect }) {
    const white = { colour: [0.74, 0.73, 0.7] as const, gloss: 0.15 };
    const dark = { colour: [0.05, 0.05, 0.055] as const };
    const lace = (x: number): Shape[] => {
      const y = 0.86 - (x + 0.2) * 0.5;
      const ends: [Vec3, Vec3] = [
        [x, y - 0.07, 0.2],
        [x + 0.05, y - 0.07, -0.2],
      ];
      const top: Vec3 = [x + 0.03, y + 0.035, 0];
      return [rod(ends[0], top, 0.032), rod(top, ends[1], 0.032)];
    };
    const one: Body[] = [
      { shapes: upper(), material: { colour, pattern: 'weave', grain: 26, gloss: 0.12 } },
      {
        shapes: [
          box(1.1, 0.1, 0.36, 0.1, { at: [0.05, 0.1, 0] }),
          ellipsoid(0.42, 0.13, 0.4, { at: [0.8, 0.12, 0], soften: 0.1 }),
          ellipsoid(0.3, 0.26, 0.3, { at: [1.02, 0.17, 0], soften: 0.06 }),
        ],
        material: white,
      },
      { shapes: [...lace(-0.1), ...lace(0.06), ...lace(0.22), ...lace(0.38)], material: white },
      {
        shapes: [...upper(), box(0.09, 0.5, 1, 0.02, { at: [-0.25, 0.42, 0], turn: [0, 0, -32], op: 'keep' })],
        material: white,
        frame: { turn: turned(0, 0, 0), at: [0, -0.006, 0], scale: 1.016 },
      },
      {
        shapes: [...upper(), box(0.07, 0.5, 1, 0.02, { at: [0.02, 0.42, 0], turn: [0, 0, -32], op: 'keep' })],
        material: white,
        frame: { turn: turned(0, 0, 0), at: [0, -0.006, 0], scale: 1.014 },
      },
      {
        shapes: [ellipsoid(0.17, 0.3, 0.16, { at: [-0.1, 0.86, 0], turn: [0, 0, 34] })],
        material: { colour, pattern: 'weave', grain: 26 },
      },
      { shapes: [ellipsoid(0.3, 0.05, 0.2, { at: [-0.5, 0.72, 0] })], material: dark },
    ];
    const put = (z: number, x: number, yaw: number) =>
      one.map(body => {
        const f = body.frame;
        const turn = turned(0, yaw, 0);
        return { ...body, frame: { turn, at: [x, f ? f.at[1] : 0, z] as Vec3, scale: f ? f.scale : 1 } };
      });
    return defect === 'missing_part' ? put(0.5, 0, 0) : [...put(0.5, 0, 0), ...put(-0.48, 0.2, 9)];
  },
};
