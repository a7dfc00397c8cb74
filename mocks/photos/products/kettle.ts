import { curve } from '../curve.ts';
import type { Vec3 } from '../geometry.ts';
import type { Product } from '../product.ts';
import type { Body } from '../scene.ts';
import { ball, box, cylinder, ellipsoid, rod, tube, turnery } from '../shapes.ts';

const cord: Vec3[] = curve<Vec3>(
  [
    [-0.5, 0.04, 0.3],
    [-0.95, 0.03, 0.75],
    [-0.5, 0.03, 1.1],
    [0.1, 0.03, 1.0],
    [0.4, 0.03, 1.15],
  ],
  3,
);

export const kettle: Product = {
  label: 'Electric kettle',
  metres: 0.12,
  colours: ['silver', 'red', 'black', 'white', 'mint'],
  floors: ['counter', 'table', 'tiles'],
  view: { elevation: 16, yaw: -14 },
  spot: { at: [0.15, 0.95, 0.66], facing: [0.2, 0.1, 1], radius: 0.36 },
  defects: [
    'dented',
    'scratched',
    'stained',
    'missing_part',
    'not_working',
    'wrong_colour',
    'wrong_item',
    'empty_parcel',
  ],
  build({ colour, defect }) {
    const steel = colour[0] > 0.6 && colour[1] > 0.6 && colour[2] > 0.7;
    const skin = steel
      ? { colour, metal: true, gloss: 0.8, sharp: 0.6, pattern: 'brushed' as const, grain: 20 }
      : { colour, gloss: 0.5, sharp: 0.85 };
    const black = { colour: [0.03, 0.03, 0.032] as const, gloss: 0.35, sharp: 0.7 };
    const body = curve<[number, number]>(
      [
        [0.72, 0.16],
        [0.74, 0.4],
        [0.66, 1.0],
        [0.5, 1.56],
        [0.44, 1.66],
      ],
      5,
    );
    const handle: Vec3[] = curve<Vec3>(
      [
        [-0.4, 1.62, 0],
        [-0.8, 1.72, 0],
        [-1.02, 1.4, 0],
        [-0.95, 0.8, 0],
        [-0.7, 0.5, 0],
      ],
      3,
    );
    const dead = defect === 'not_working';
    const bodies: Body[] = [
      {
        shapes: [
          turnery([[0, 0.16], ...body, [0, 1.66]], 0.02),
          rod([0.45, 1.3, 0], [0.78, 1.58, 0], 0.16, 0.08, { soften: 0.12 }),
        ],
        material: skin,
      },
      { shapes: [cylinder(0.76, 0.07, 0.03, { at: [0, 0.07, 0] })], material: black },
      { shapes: [tube(handle, 0.085)], material: black },
      {
        shapes: [box(0.05, 0.05, 0.03, 0.02, { at: [-0.3, 0.3, 0.68] })],
        material: { colour: dead ? [0.05, 0.03, 0.03] : [0.9, 0.3, 0.1], glow: dead ? 0 : 1.5 },
      },
    ];
    const lid: Body = {
      shapes: [ellipsoid(0.43, 0.09, 0.43, { at: [0, 1.67, 0] }), ball(0.09, { at: [0, 1.82, 0], soften: 0.06 })],
      material: black,
    };
    if (dead) {
      bodies.push({ shapes: [tube(cord, 0.03)], material: black });
      bodies.push({
        shapes: [box(0.5, 0.03, 0.16, 0.03, { at: [0.85, 0.05, 1.2] })],
        material: { colour: [0.7, 0.7, 0.68], gloss: 0.3 },
      });
      bodies.push({ shapes: [box(0.13, 0.1, 0.1, 0.04, { at: [0.52, 0.12, 1.19] })], material: black });
    }
    return defect === 'missing_part'
      ? [
          ...bodies,
          { shapes: [cylinder(0.4, 0.03, 0, { at: [0, 1.66, 0] })], material: { colour: [0.012, 0.012, 0.014] } },
        ]
      : [...bodies, lid];
  },
};
