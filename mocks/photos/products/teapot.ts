import { arc, curve } from '../curve.ts';
import type { Vec3 } from '../geometry.ts';
import type { Product } from '../product.ts';
import type { Body } from '../scene.ts';
import { ball, ellipsoid, lathe, ring, rod, tube } from '../shapes.ts';

export const teapot: Product = {
  label: 'Teapot',
  metres: 0.09,
  colours: ['white', 'sky', 'red', 'green', 'terracotta', 'black'],
  floors: ['table', 'counter', 'tiles'],
  view: { elevation: 22, yaw: 12 },
  spot: { at: [0.15, 0.85, 0.78], facing: [0.2, 0.3, 1], radius: 0.4 },
  defects: ['broken', 'cracked', 'stained', 'wrong_colour', 'missing_part', 'wrong_item', 'empty_parcel'],
  build({ colour, defect }) {
    const glaze = { colour, gloss: 0.55, sharp: 0.9 };
    const belly = curve<[number, number]>(
      [
        [0, 0.05],
        [0.5, 0.06],
        [0.82, 0.35],
        [0.84, 0.75],
        [0.62, 1.12],
        [0.36, 1.24],
      ],
      6,
    );
    const handle = arc(0.48, 100, 262, 10).map(([x, y]): Vec3 => [-0.74 + x * 1.05, 0.74 + y, 0]);
    const body: Body = {
      shapes: [
        lathe(belly, 0.05),
        tube(handle, 0.075, { soften: 0.06 }),
        rod([0.66, 0.5, 0], [1.06, 0.8, 0], 0.2, 0.13, { soften: 0.12 }),
        rod([1.05, 0.79, 0], [1.3, 1.2, 0], 0.13, 0.085, { soften: 0.05 }),
        ball(0.06, { at: [1.33, 1.26, 0], op: 'cut' }),
      ],
      material: glaze,
    };
    const lid: Body = {
      shapes: [
        ellipsoid(0.38, 0.16, 0.38, { at: [0, 1.25, 0] }),
        ring(0.36, 0.035, { at: [0, 1.26, 0] }),
        ball(0.1, { at: [0, 1.47, 0], soften: 0.06 }),
      ],
      material: glaze,
    };
    return defect === 'missing_part' ? [body] : [body, lid];
  },
};
