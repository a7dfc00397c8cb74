import { curve } from '../curve.ts';
import { turned, type Vec3 } from '../geometry.ts';
import type { Product } from '../product.ts';
import type { Body } from '../scene.ts';
import { ball, box, cylinder, lathe, tube, turnery } from '../shapes.ts';

const cord: Vec3[] = curve<Vec3>(
  [
    [0, 0.05, -0.3],
    [0.3, 0.04, -0.5],
    [0.75, 0.04, -0.35],
    [1.05, 0.04, 0.05],
    [0.95, 0.04, 0.5],
    [0.7, 0.04, 0.72],
  ],
  3,
);

export const lamp: Product = {
  label: 'Table lamp',
  metres: 0.18,
  colours: ['beige', 'white', 'red', 'green', 'blue'],
  floors: ['table', 'desk', 'planks'],
  view: { elevation: 15, yaw: 20 },
  spot: { at: [0.2, 0.5, 0.36], facing: [0.3, 0.1, 1], radius: 0.3 },
  defects: ['broken', 'cracked', 'dented', 'missing_part', 'not_working', 'wrong_colour', 'wrong_item', 'empty_parcel'],
  build({ colour, defect }) {
    const side = curve<[number, number]>(
      [
        [0.5, 0.08],
        [0.3, 0.16],
        [0.43, 0.42],
        [0.36, 0.68],
        [0.12, 0.86],
        [0.06, 1.0],
      ],
      5,
    );
    const foot = turnery([[0, 0], [0.5, 0], ...side, [0, 1.0]], 0.02);
    const brass = { colour: [0.62, 0.42, 0.16] as const, gloss: 0.8, sharp: 0.6, metal: true };
    const shaded = defect !== 'missing_part';
    const dark = defect === 'not_working';
    const bodies: Body[] = [
      { shapes: [foot], material: { colour: [0.5, 0.47, 0.4], gloss: 0.5, sharp: 0.85 } },
      {
        shapes: [cylinder(0.05, 0.22, 0.01, { at: [0, 1.15, 0] }), cylinder(0.1, 0.1, 0.02, { at: [0, 1.33, 0] })],
        material: brass,
      },
      { shapes: [tube(cord, 0.028)], material: { colour: [0.04, 0.04, 0.04], gloss: 0.2 } },
      {
        shapes: [
          box(0.1, 0.06, 0.07, 0.03, { at: [0.66, 0.06, 0.78], turn: [0, 40, 0] }),
          ...[0.03, -0.03].map(s =>
            cylinder(0.014, 0.07, 0, { at: [0.58 + s, 0.06, 0.88 + s * 0.8], turn: [90, -40, 0] }),
          ),
        ],
        material: { colour: [0.05, 0.05, 0.05], gloss: 0.3 },
      },
    ];
    if (dark) {
      const strip = { turn: turned(0, 18, 0), at: [0.75, 0, 0.86] as Vec3, scale: 1 };
      bodies.push(
        {
          shapes: [box(0.42, 0.045, 0.15, 0.03, { at: [0.1, 0.045, 0] })],
          material: { colour: [0.72, 0.72, 0.7], gloss: 0.3 },
          frame: strip,
        },
        {
          shapes: [box(0.12, 0.09, 0.11, 0.04, { at: [-0.12, 0.14, 0] })],
          material: { colour: [0.03, 0.03, 0.03], gloss: 0.3 },
          frame: strip,
        },
        {
          shapes: [box(0.05, 0.02, 0.06, 0.01, { at: [0.4, 0.09, 0] })],
          material: { colour: [0.9, 0.06, 0.03], glow: 1.4 },
          frame: strip,
        },
      );
    }
    if (shaded) {
      const shade = lathe(
        [
          [0.82, 1.02],
          [0.5, 2.0],
        ],
        0.018,
      );
      const material = { colour, pattern: 'weave' as const, grain: 14, gloss: 0, glow: dark ? 0 : 0.5 };
      bodies.push({ shapes: [shade], material });
    } else {
      bodies.push({
        shapes: [ball(0.17, { at: [0, 1.62, 0] }), cylinder(0.09, 0.08, 0.01, { at: [0, 1.46, 0], soften: 0.08 })],
        material: { colour: [0.8, 0.8, 0.78], gloss: 0.7, sharp: 0.9 },
      });
    }
    return bodies;
  },
};
