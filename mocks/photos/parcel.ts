import { lump } from './breakage.ts';
import { turned, type Vec3 } from './geometry.ts';
import type { Body, Material } from './scene.ts';
import { ball, box, rock, type Shape } from './shapes.ts';
import type { Sheet } from './sheet.ts';

const board: Material = { colour: [0.4, 0.26, 0.145], pattern: 'cardboard', gloss: 0.03 };
const tape: Material = { colour: [0.52, 0.37, 0.2], gloss: 0.5, sharp: 0.7 };
const wall = 0.03;

export type Size = { x: number; y: number; z: number };
type Random = () => number;

/** An open cardboard box of the given half sizes, standing on the floor, flaps folded out; `crushed` when it was. */
export function openParcel({ x, y, z }: Size, crushed: boolean, random: Random): Body[] {
  const lean = () => (crushed ? (random() - 0.5) * 16 : (random() - 0.5) * 2);
  const sides: Shape[] = [
    box(x, wall, z, 0.01, { at: [0, wall, 0] }),
    box(wall, y, z, 0.01, { at: [-x, y, 0], turn: [0, 0, lean()] }),
    box(wall, y, z, 0.01, { at: [x, y, 0], turn: [0, 0, lean()] }),
    box(x, y, wall, 0.01, { at: [0, y, -z], turn: [lean(), 0, 0] }),
    box(x, y, wall, 0.01, { at: [0, y, z], turn: [lean(), 0, 0] }),
  ];
  const flap = (axis: 'x' | 'z', side: 1 | -1): Shape => {
    const long = axis === 'x' ? x : z;
    const half = Math.min(x, z) * 0.5;
    const open = ((crushed ? 48 : 60) + random() * (crushed ? 70 : 55)) * (Math.PI / 180);
    const out = Math.cos(open - 0.6) * half;
    const up = Math.sin(open - 0.6) * half * 0.6;
    const tilt = (Math.atan2(up, out) * 180) / Math.PI;
    return axis === 'x'
      ? box(half, 0.018, z * 0.98, 0.008, { at: [side * (long + out), 2 * y + up, 0], turn: [0, 0, side * tilt] })
      : box(x * 0.98, 0.018, half, 0.008, { at: [0, 2 * y + up, side * (long + out)], turn: [-side * tilt, 0, 0] });
  };
  const shapes = [...sides, flap('x', 1), flap('x', -1), flap('z', 1), flap('z', -1)];
  return [{ shapes: crushed ? [...shapes, ...dents({ x, y, z }, random)] : shapes, material: board }];
}

function dents({ x, y, z }: Size, random: Random): Shape[] {
  return Array.from({ length: 4 }, (_, i) => {
    const at: Vec3 = [
      x * (i % 2 ? 1 : -1) * (0.7 + 0.4 * random()),
      y * (0.4 + 1.5 * random()),
      z * (0.95 + 0.3 * random()),
    ];
    return ball(Math.min(x, y) * (0.28 + 0.2 * random()), { at, op: 'cut', soften: 0.14 });
  });
}

/** Crumpled paper at the bottom of a box. */
export function crumpled({ x, y, z }: Size, random: Random): Body {
  const shapes = Array.from({ length: 7 }, (): Shape => {
    const r = Math.min(x, z) * (0.2 + 0.2 * random());
    const at: Vec3 = [(random() * 2 - 1) * (x - r), r * 0.5 + y * 0.1, (random() * 2 - 1) * (z - r)];
    return rock(lump(r, 30, random), r * 1.1, { at, turn: [random() * 90, random() * 90, 0] });
  });
  return { shapes, material: { colour: [0.7, 0.68, 0.64], gloss: 0.02 } };
}

/** A closed, taped box with a label on top. */
export function closedParcel({ x, y, z }: Size, label: Sheet, crushed: boolean, random: Random): Body[] {
  const wide = Math.min(x * 1.15, (z * 1.5 * label.width) / label.height);
  const tall = (wide * label.height) / label.width;
  const [dx, dz] = [(random() - 0.5) * x * 0.35, (random() - 0.5) * z * 0.15];
  const cuts = crushed
    ? [ball(0.5, { at: [x * 1.05, y * 2.05, z * 0.9], op: 'cut', soften: 0.25 }), ...dents({ x, y, z }, random)]
    : [];
  const top = 2 * y;
  const print = {
    sheet: label,
    corner: [-wide / 2, 0, -tall / 2] as Vec3,
    u: [wide, 0, 0] as Vec3,
    v: [0, 0, tall] as Vec3,
  };
  return [
    {
      shapes: [
        box(x, y, z, 0.03, { at: [0, y, 0] }),
        box(x * 1.01, 0.004, 0.006, 0, { at: [0, top, 0], op: 'cut' }),
        ...cuts,
      ],
      material: board,
    },
    {
      shapes: [
        box(x + 0.006, 0.005, z * 0.13, 0, { at: [0, top, 0] }),
        box(0.006, y * 0.4, z * 0.13, 0, { at: [x, top - y * 0.4, 0] }),
      ],
      material: tape,
    },
    {
      shapes: [box(wide / 2, 0.005, tall / 2)],
      material: { colour: [0.84, 0.84, 0.82], gloss: 0.14, sharp: 0.6, print },
      frame: { turn: turned(0, (random() - 0.5) * 9, 0), at: [dx, top + 0.01, dz], scale: 1 },
    },
  ];
}
