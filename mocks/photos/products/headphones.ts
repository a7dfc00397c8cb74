import { arc } from '../curve.ts';
import type { Vec3 } from '../geometry.ts';
import type { Product } from '../product.ts';
import type { Body } from '../scene.ts';
import { box, cylinder, ring, tube } from '../shapes.ts';

export const headphones: Product = {
  label: 'Headphones',
  metres: 0.1,
  colours: ['black', 'white', 'blue', 'red', 'beige'],
  floors: ['table', 'desk', 'sheet', 'counter'],
  view: { elevation: 20, yaw: 30 },
  spot: { at: [0.5, 1.6, 0.1], facing: [0.5, 0.5, 0.7], radius: 0.24 },
  defects: ['broken', 'scratched', 'wrong_colour', 'missing_part', 'wrong_item', 'empty_parcel'],
  build({ colour, defect }) {
    const path = arc(0.86, 8, 172, 13).map(([x, y]): Vec3 => [x, 0.95 + y * 1.05, 0]);
    const band: Body = {
      shapes: [tube(path, 0.075), box(0.42, 0.06, 0.12, 0.05, { at: [0, 1.84, 0], soften: 0.15 })],
      material: { colour, gloss: 0.3, sharp: 0.5 },
    };
    const pads = { colour: [0.06, 0.05, 0.05] as const, pattern: 'leather' as const, grain: 12, gloss: 0.15 };
    const cup = (s: 1 | -1): Body[] => {
      const put = (x: number): { at: Vec3; turn: Vec3 } => ({ at: [s * x, 0.52, 0], turn: [0, 0, 90 + s * 8] });
      return [
        {
          shapes: [
            cylinder(0.46, 0.14, 0.1, put(0.9)),
            box(0.05, 0.34, 0.08, 0.03, { at: [s * 0.95, 0.92, 0], turn: [0, 0, s * 6] }),
          ],
          material: { colour, gloss: 0.35, sharp: 0.6 },
        },
        {
          shapes: [cylinder(0.24, 0.05, 0.02, put(1.04))],
          material: { colour: [0.6, 0.6, 0.62], metal: true, gloss: 0.7 },
        },
        { shapes: [ring(0.31, 0.14, put(0.66))], material: pads },
      ];
    };
    return [band, ...cup(-1), ...(defect === 'missing_part' ? cup(1).slice(0, 0) : cup(1))];
  },
};
