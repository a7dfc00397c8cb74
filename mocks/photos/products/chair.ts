import { turned, type Vec3 } from '../geometry.ts';
import type { Product } from '../product.ts';
import { box, rod, type Shape } from '../shapes.ts';

const legs: [Vec3, Vec3][] = [
  [
    [0.48, 1.0, 0.45],
    [0.58, 0.04, 0.55],
  ],
  [
    [-0.48, 1.0, 0.45],
    [-0.58, 0.04, 0.55],
  ],
  [
    [0.48, 1.0, -0.45],
    [0.56, 0.04, -0.6],
  ],
  [
    [-0.48, 1.0, -0.45],
    [-0.56, 0.04, -0.6],
  ],
];

export const chair: Product = {
  label: 'Wooden chair',
  metres: 0.43,
  colours: ['beige', 'brown', 'white', 'black', 'green'],
  floors: ['planks', 'tiles', 'carpet'],
  view: { elevation: 18, yaw: 32 },
  spot: { at: [0.2, 1.1, 0.25], facing: [0, 1, 0.15], radius: 0.5 },
  defects: ['broken', 'cracked', 'scratched', 'stained', 'missing_part', 'wrong_colour', 'wrong_item', 'empty_parcel'],
  build({ colour, defect, random }) {
    const wood = { colour, pattern: 'grain' as const, grain: 7, gloss: 0.2, sharp: 0.5 };
    const gone = defect === 'missing_part' || defect === 'broken' ? (random() < 0.5 ? 0 : 1) : -1;
    const leg = ([top, foot]: [Vec3, Vec3]): Shape => rod(top, foot, 0.075, 0.055);
    const back = [
      rod([0.5, 1.0, -0.5], [0.56, 2.25, -0.72], 0.065),
      rod([-0.5, 1.0, -0.5], [-0.56, 2.25, -0.72], 0.065),
      box(0.56, 0.13, 0.035, 0.03, { at: [0, 2.14, -0.71], turn: [-10, 0, 0] }),
      box(0.54, 0.09, 0.03, 0.025, { at: [0, 1.75, -0.645], turn: [-10, 0, 0] }),
      box(0.53, 0.09, 0.03, 0.025, { at: [0, 1.42, -0.59], turn: [-10, 0, 0] }),
    ];
    const rails = [rod([0.53, 0.5, 0.5], [0.53, 0.5, -0.53], 0.04), rod([-0.53, 0.5, 0.5], [-0.53, 0.5, -0.53], 0.04)];
    const standing = legs.filter((_, i) => i !== gone).map(leg);
    const seat = box(0.62, 0.055, 0.6, 0.05, { at: [0, 1.04, 0] });
    const kept = gone === -1 ? rails : rails.filter((_, i) => i !== gone);
    const whole = { shapes: [seat, ...standing, ...back, ...kept], material: wood };
    if (defect !== 'broken') return [whole];
    const [top, foot] = legs[gone]!;
    const s = Math.sign(top[0]);
    const knee: Vec3 = [top[0] + (foot[0] - top[0]) * 0.35, 0.66, top[2] + (foot[2] - top[2]) * 0.35];
    const splinter = (x: number, y: number) => rod(knee, [knee[0] + x, knee[1] - y, knee[2]], 0.04, 0.006);
    return [
      { ...whole, shapes: [...whole.shapes, rod(top, knee, 0.075, 0.07), splinter(0.03, 0.2), splinter(-0.04, 0.14)] },
      {
        shapes: [
          rod([0, 0, 0], [0, 0, 0.7], 0.06),
          rod([0, 0, 0.7], [0.03, 0, 0.92], 0.04, 0.006),
          rod([0, 0, 0.68], [-0.04, 0.02, 0.86], 0.035, 0.006),
        ],
        material: wood,
        frame: { turn: turned(0, 70 * s, 0), at: [s * 0.35, 0.06, 0.85], scale: 1 },
      },
    ];
  },
};
