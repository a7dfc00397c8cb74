import type { Vec3 } from '../geometry.ts';
import type { Product } from '../product.ts';
import type { Body } from '../scene.ts';
import { box, cylinder, ellipsoid, rod } from '../shapes.ts';

const places: [number, number][] = [
  [0.72, 0.5],
  [-0.72, 0.5],
  [-0.72, -0.5],
  [0.72, -0.5],
];

export const toyCar: Product = {
  label: 'Toy car',
  metres: 0.07,
  colours: ['red', 'blue', 'yellow', 'green', 'orange'],
  floors: ['table', 'carpet', 'planks', 'tiles'],
  view: { elevation: 24, yaw: -32 },
  spot: { at: [0.02, 0.5, 0.5], facing: [0, 0.25, 1], radius: 0.34 },
  defects: [
    'broken',
    'dented',
    'scratched',
    'missing_part',
    'wrong_colour',
    'wrong_item',
    'wrong_quantity',
    'empty_parcel',
  ],
  build({ colour, defect }) {
    const wheel = (x: number, z: number): Body[] => {
      const turn: Vec3 = [90, 0, 0];
      return [
        {
          shapes: [cylinder(0.29, 0.12, 0.06, { at: [x, 0.29, z], turn })],
          material: { colour: [0.03, 0.03, 0.03], gloss: 0.15 },
        },
        {
          shapes: [cylinder(0.15, 0.03, 0.015, { at: [x, 0.29, z + Math.sign(z) * 0.115], turn })],
          material: { colour: [0.66, 0.66, 0.68], metal: true, gloss: 0.7 },
        },
      ];
    };
    const arches = places.map(([x, z]) =>
      cylinder(0.34, 0.2, 0, { at: [x, 0.27, Math.sign(z) * 0.55], turn: [90, 0, 0], op: 'cut' }),
    );
    const shell = [
      box(1.28, 0.23, 0.52, 0.14, { at: [0, 0.46, 0] }),
      ellipsoid(0.5, 0.16, 0.46, { at: [0.75, 0.62, 0], soften: 0.15 }),
      box(0.62, 0.24, 0.44, 0.17, { at: [-0.18, 0.82, 0], soften: 0.12 }),
      ...arches,
    ];
    const glass = { colour: [0.03, 0.045, 0.06] as const, gloss: 0.7, sharp: 0.9 };
    const kept = defect === 'missing_part' ? [1, 2, 3] : [0, 1, 2, 3];
    const axle: Body = {
      shapes: [rod([0.72, 0.29, 0.2], [0.72, 0.29, 0.56], 0.04)],
      material: { colour: [0.4, 0.4, 0.4], metal: true },
    };
    return [
      { shapes: shell, material: { colour, gloss: 0.6, sharp: 0.85 } },
      {
        shapes: [
          box(0.4, 0.13, 0.455, 0.06, { at: [-0.2, 0.85, 0] }),
          box(0.645, 0.12, 0.34, 0.08, { at: [-0.18, 0.84, 0] }),
        ],
        material: glass,
      },
      {
        shapes: [
          box(0.03, 0.07, 0.12, 0.02, { at: [1.27, 0.5, 0.32] }),
          box(0.03, 0.07, 0.12, 0.02, { at: [1.27, 0.5, -0.32] }),
        ],
        material: { colour: [0.85, 0.8, 0.6], gloss: 0.5, glow: 0.1 },
      },
      {
        shapes: [
          box(0.06, 0.05, 0.48, 0.03, { at: [1.28, 0.3, 0] }),
          box(0.06, 0.05, 0.48, 0.03, { at: [-1.28, 0.3, 0] }),
        ],
        material: { colour: [0.3, 0.3, 0.32], metal: true, gloss: 0.5 },
      },
      ...kept.flatMap(i => wheel(...places[i]!)),
      ...(defect === 'missing_part' ? [axle] : []),
    ];
  },
};
