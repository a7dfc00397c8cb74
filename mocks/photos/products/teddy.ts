import type { Vec3 } from '../geometry.ts';
import type { Product } from '../product.ts';
import type { Body } from '../scene.ts';
import { ball, ellipsoid, rod, type Shape, tube } from '../shapes.ts';

export const teddy: Product = {
  label: 'Teddy bear',
  metres: 0.16,
  colours: ['brown', 'beige', 'white', 'grey', 'pink'],
  floors: ['sheet', 'carpet', 'planks', 'table'],
  view: { elevation: 14, yaw: 14 },
  spot: { at: [0.08, 0.72, 0.5], facing: [0.1, 0.15, 1], radius: 0.32 },
  defects: ['torn', 'stained', 'missing_part', 'wrong_colour', 'wrong_size', 'wrong_item', 'empty_parcel'],
  build({ colour, defect }) {
    const fur = { colour, pattern: 'leather' as const, grain: 22, gloss: 0 };
    const pale = { colour: [0.66, 0.52, 0.36] as const, pattern: 'leather' as const, grain: 22 };
    const black = { colour: [0.015, 0.012, 0.012] as const, gloss: 0.7, sharp: 0.9 };
    const arm = (s: 1 | -1): Shape => rod([s * 0.42, 0.98, 0.05], [s * 0.74, 0.55, 0.3], 0.19, 0.17, { soften: 0.08 });
    const leg = (s: 1 | -1): Shape => rod([s * 0.3, 0.28, 0.15], [s * 0.5, 0.24, 0.85], 0.24, 0.22, { soften: 0.08 });
    const ear = (s: 1 | -1): Shape => ellipsoid(0.2, 0.2, 0.1, { at: [s * 0.38, 1.98, -0.02], soften: 0.05 });
    const arms = defect === 'missing_part' ? [arm(-1)] : [arm(-1), arm(1)];
    const bodies: Body[] = [
      {
        shapes: [
          ellipsoid(0.52, 0.6, 0.46, { at: [0, 0.62, 0] }),
          ball(0.47, { at: [0, 1.58, 0.04], soften: 0.1 }),
          ear(-1),
          ear(1),
          ...arms,
          leg(-1),
          leg(1),
        ],
        material: fur,
      },
      {
        shapes: [
          ellipsoid(0.22, 0.17, 0.18, { at: [0, 1.45, 0.42] }),
          ellipsoid(0.13, 0.13, 0.05, { at: [0.38, 1.98, 0.06] }),
          ellipsoid(0.13, 0.13, 0.05, { at: [-0.38, 1.98, 0.06] }),
          ellipsoid(0.15, 0.15, 0.06, { at: [0.52, 0.25, 1.05] }),
          ellipsoid(0.15, 0.15, 0.06, { at: [-0.52, 0.25, 1.05] }),
        ],
        material: pale,
      },
      {
        shapes: [
          ball(0.06, { at: [0.17, 1.68, 0.46] }),
          ball(0.06, { at: [-0.17, 1.68, 0.46] }),
          ellipsoid(0.085, 0.06, 0.05, { at: [0, 1.53, 0.59] }),
          tube(
            [
              [-0.09, 1.38, 0.58],
              [0, 1.35, 0.6],
              [0.09, 1.38, 0.58],
            ],
            0.014,
          ),
        ],
        material: black,
      },
    ];
    if (defect === 'missing_part') {
      const tuft = (at: Vec3, r: number) => ball(r, { at, soften: 0.08 });
      bodies.push({
        shapes: [
          tuft([0.42, 0.96, 0.14], 0.19),
          tuft([0.56, 0.86, 0.24], 0.13),
          tuft([0.5, 1.08, 0.22], 0.12),
          tuft([0.66, 0.95, 0.2], 0.1),
        ],
        material: { colour: [0.78, 0.77, 0.74], pattern: 'leather', grain: 30 },
      });
    }
    return bodies;
  },
};
