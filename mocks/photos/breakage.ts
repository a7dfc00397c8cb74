import {
  apply,
  compose,
  cross,
  type Frame,
  multiply,
  origin,
  subtract,
  type Turn,
  transpose,
  turned,
  unit,
  type Vec3,
} from './geometry.ts';
import type { Product } from './product.ts';
import type { Body, Mark } from './scene.ts';
import { rock, type Shape } from './shapes.ts';

type Random = () => number;
type Faces = [number, number, number, number][];

/** Faces of a lump of about radius `r`, spread over all directions. */
export function lump(r: number, count: number, random: Random): Faces {
  return Array.from({ length: count }, (_, i) => {
    const y = 1 - (2 * (i + 0.5)) / count;
    const a = i * 2.39996 + random() * 0.7;
    const w = Math.sqrt(1 - y * y);
    return [w * Math.cos(a), y, w * Math.sin(a), r * (0.62 + 0.38 * random())];
  });
}

/** Takes a lump out of the product, lays it on the floor before it, and scatters splinters. */
export function breakOff(bodies: Body[], spot: Product['spot'], random: Random): Body[] {
  const { at, facing, radius } = spot;
  const faces = lump(radius * 1.3, 12, random);
  const side = facing[0] < -0.2 ? -1 : 1;
  const rest: Vec3 = [at[0] + side * radius * 1.5, radius * 0.2, Math.max(at[2], 0.2) + radius * 1.35];
  const turn = multiply(turned(8, random() * 360, 10), layDown(facing));
  const fallen: Frame = { turn, at: subtract(rest, apply(turn, at)), scale: 1 };
  const hurt = bodies.map(body => edged(body, cutter(body, faces, at, 'cut', radius), faces));
  const piece = bodies.map(body => {
    const lying = { ...body, frame: compose(fallen, body.frame ?? origin) };
    return edged(lying, cutter(body, faces, at, 'keep', radius), faces);
  });
  return [...hurt, ...piece, ...splinters(bodies[0]!, rest, side, radius, random)];
}

const inside = (body: Body, at: Vec3): Vec3 => {
  const frame = body.frame ?? origin;
  return apply(transpose(frame.turn), subtract(at, frame.at));
};

function cutter(body: Body, faces: Faces, at: Vec3, op: 'cut' | 'keep', radius: number): Shape {
  const turn = transpose((body.frame ?? origin).turn);
  return rock(faces, radius * 1.35, { at: inside(body, at), turn, op });
}

/** The body with the lump's shape added, and the raw stuff where it broke. */
function edged(body: Body, shape: Shape, faces: Faces): Body {
  const local = shape.frame.turn;
  const turnedFaces = faces.flatMap(([x, y, z, d]) => [...apply(local, [x, y, z]), d]);
  const mark: Mark = {
    kind: 'raw',
    at: shape.frame.at,
    facing: [0, 1, 0],
    radius: shape.half[0] * 1.6,
    colour: [0.7, 0.66, 0.6],
    seed: 0,
    faces: turnedFaces,
  };
  return { ...body, shapes: [...body.shapes, shape], marks: [...(body.marks ?? []), mark] };
}

function splinters(from: Body, rest: Vec3, side: number, radius: number, random: Random): Body[] {
  const skin = { ...from.material, print: undefined };
  return Array.from({ length: 9 }, (_, i): Body => {
    const r = radius * (0.1 + 0.2 * random() ** 2);
    const angle = random() * 6.28;
    const far = radius * (0.4 + 1.4 * random());
    const turn = turned(random() * 24, random() * 360, random() * 24);
    const faces: Faces = [...lump(r * 1.3, 7, random), [0, 1, 0, r * 0.22], [0, -1, 0, r * 0.22]];
    const x = rest[0] - side * radius * 0.7 + Math.cos(angle) * far;
    const at: Vec3 = [x, r * 0.3, rest[2] + Math.sin(angle) * far * 0.6];
    const material = i % 3 === 0 ? { ...skin, colour: [0.7, 0.66, 0.6] as const } : skin;
    return { shapes: [rock(faces, r * 1.5, { at, turn })], material };
  });
}

/** The rotation that brings an outward face to look up. */
function layDown(facing: Vec3): Turn {
  const n = unit(facing);
  const x = unit(cross(n, Math.abs(n[2]) > 0.9 ? [1, 0, 0] : [0, 0, 1]));
  const z = cross(x, n);
  return [x[0], x[1], x[2], n[0], n[1], n[2], z[0], z[1], z[2]];
}
