import { arc } from '../curve.ts';
import type { Vec3 } from '../geometry.ts';
import type { Product } from '../product.ts';
import type { Body } from '../scene.ts';
import { box, cylinder, ring, type Shape, tube } from '../shapes.ts';

export const sunglasses: Product = {
  label: 'Sunglasses',
  metres: 0.07,
  colours: ['black', 'brown', 'red', 'white', 'pink', 'brass'],
  floors: ['table', 'desk', 'sheet', 'counter'],
  view: { elevation: 26, yaw: 24 },
  spot: { at: [0.52, 0.42, 0.04], facing: [0, 0, 1], radius: 0.36, glass: true },
  defects: ['cracked', 'scratched', 'missing_part', 'wrong_colour', 'wrong_shape', 'wrong_item', 'empty_parcel'],
  build({ colour, defect }) {
    const frame = { colour, gloss: 0.5, sharp: 0.85 };
    const tinted = { colour: [0.025, 0.03, 0.035] as const, gloss: 0.75, sharp: 0.95 };
    const angular = defect === 'wrong_shape';
    const eye = (s: 1 | -1): { rim: Shape[]; lens: Shape } => {
      const at: Vec3 = [s * 0.52, 0.42, 0];
      const upright: Vec3 = [90, 0, 0];
      if (!angular)
        return {
          rim: [ring(0.39, 0.05, { at, turn: upright })],
          lens: cylinder(0.38, 0.02, 0.01, { at, turn: upright }),
        };
      const side = (x: number, y: number, dx: number, dy: number) =>
        box(dx, dy, 0.05, 0.03, { at: [at[0] + x, at[1] + y, 0] });
      return {
        rim: [
          side(0, 0.3, 0.46, 0.06),
          side(0, -0.3, 0.46, 0.06),
          side(0.42, 0, 0.06, 0.34),
          side(-0.42, 0, 0.06, 0.34),
        ],
        lens: box(0.42, 0.3, 0.02, 0.01, { at }),
      };
    };
    const arm = (s: 1 | -1): Vec3[] => [
      [s * 0.93, 0.55, -0.02],
      [s * 0.97, 0.55, -0.1],
      [s * 0.95, 0.54, -1.0],
      [s * 0.92, 0.5, -1.45],
      [s * 0.88, 0.18, -1.75],
    ];
    const hinge = (s: 1 | -1) => box(0.06, 0.06, 0.05, 0.03, { at: [s * 0.91, 0.56, -0.01] });
    const [l, r] = [eye(-1), eye(1)];
    const bridge = tube(
      arc(0.14, 20, 160, 6).map(([x, y]): Vec3 => [x, 0.44 + y * 0.7, 0]),
      0.045,
    );
    const bodies: Body[] = [
      { shapes: [...l.rim, ...r.rim, bridge, hinge(-1), hinge(1)], material: frame },
      { shapes: [l.lens], material: tinted },
      { shapes: [tube(arm(-1), 0.04)], material: frame },
      { shapes: [r.lens], material: tinted },
    ];
    return defect === 'missing_part'
      ? bodies
          .slice(0, 3)
          .map((body, i) => (i === 0 ? { ...body, shapes: [...l.rim, ...r.rim, bridge, hinge(-1)] } : body))
      : [...bodies, { shapes: [tube(arm(1), 0.04)], material: frame }];
  },
};
