import { type Frame, pointing, subtract, type Turn, turned, type Vec3 } from './geometry.ts';
import type { Relief } from './relief.ts';

export const shapeKinds = [
  'ball',
  'ellipsoid',
  'box',
  'cylinder',
  'cone',
  'ring',
  'rod',
  'lathe',
  'tube',
  'cloth',
  'rock',
  'turnery',
] as const;
export type ShapeKind = (typeof shapeKinds)[number];

/** `add` joins the body so far, `cut` takes away from it, `keep` leaves only what is inside the shape. */
export type Operation = 'add' | 'cut' | 'keep';

export type Shape = {
  kind: ShapeKind;
  params: number[];
  points?: number[];
  relief?: Relief;
  frame: Frame;
  op: Operation;
  /** Width of the blend with the body so far, in units. */
  soften: number;
  /** Half sizes and middle of the box around it, in its own frame. */
  half: Vec3;
  middle: Vec3;
};

export type Put = { at?: Vec3; turn?: Vec3 | Turn; op?: Operation; soften?: number };

function shape(kind: ShapeKind, params: number[], half: Vec3, put: Put, more: Partial<Shape> = {}): Shape {
  const turn = put.turn ?? [0, 0, 0];
  const frame: Frame = {
    turn: turn.length === 9 ? turn : turned(turn[0], turn[1], turn[2]),
    at: put.at ?? [0, 0, 0],
    scale: 1,
  };
  return { kind, params, frame, op: put.op ?? 'add', soften: put.soften ?? 0, half, middle: [0, 0, 0], ...more };
}

export const ball = (r: number, put: Put = {}) => shape('ball', [r], [r, r, r], put);
export const ellipsoid = (a: number, b: number, c: number, put: Put = {}) =>
  shape('ellipsoid', [a, b, c], [a, b, c], put);
/** Half sizes; `round` is the radius of its edges, inside the half sizes. */
export const box = (x: number, y: number, z: number, round = 0, put: Put = {}) =>
  shape('box', [x - round, y - round, z - round, round], [x, y, z], put);
/** Upright along y, of half height `h`. */
export const cylinder = (r: number, h: number, round = 0, put: Put = {}) =>
  shape('cylinder', [r - round, h - round, round], [r, h, r], put);
/** Radius `low` at -h, `high` at +h. */
export const cone = (low: number, high: number, h: number, round = 0, put: Put = {}) =>
  shape('cone', [low - round, high - round, h - round, round], [Math.max(low, high), h, Math.max(low, high)], put);
/** A torus lying flat: `r` from its middle to the tube of radius `tube`. */
export const ring = (r: number, tube: number, put: Put = {}) =>
  shape('ring', [r, tube], [r + tube, tube, r + tube], put);

/** A round rod between two points, `thick` at the first and `thin` at the second. */
export function rod(from: Vec3, to: Vec3, thick: number, thin = thick, put: Put = {}): Shape {
  const along = subtract(to, from);
  const length = Math.hypot(...along);
  const r = Math.max(thick, thin);
  const more = { middle: [0, length / 2, 0] as Vec3 };
  return shape('rod', [length, thick, thin], [r, length / 2 + r, r], { ...put, at: from, turn: pointing(along) }, more);
}

/** A wall of the given half thickness swept around y along the profile of (radius, height) pairs. */
export const lathe = (profile: readonly (readonly [number, number])[], wall: number, put: Put = {}) =>
  revolved('lathe', profile, wall, put);
/** The solid between the axis and a closed profile of (radius, height) pairs, edges rounded by `round`. */
export const turnery = (profile: readonly (readonly [number, number])[], round = 0, put: Put = {}) =>
  revolved('turnery', profile, round, put);

function revolved(kind: ShapeKind, profile: readonly (readonly [number, number])[], wall: number, put: Put): Shape {
  const r = Math.max(...profile.map(p => p[0])) + wall;
  const low = Math.min(...profile.map(p => p[1])) - wall;
  const high = Math.max(...profile.map(p => p[1])) + wall;
  const more = { points: profile.flat(), middle: [0, (low + high) / 2, 0] as Vec3 };
  return shape(kind, [wall], [r, (high - low) / 2, r], put, more);
}

/** A round tube along a path. */
export function tube(path: readonly Vec3[], r: number, put: Put = {}): Shape {
  const reach = (i: 0 | 1 | 2, pick: (...n: number[]) => number) => pick(...path.map(p => p[i]));
  const low: Vec3 = [reach(0, Math.min), reach(1, Math.min), reach(2, Math.min)];
  const high: Vec3 = [reach(0, Math.max), reach(1, Math.max), reach(2, Math.max)];
  const half: Vec3 = [(high[0] - low[0]) / 2 + r, (high[1] - low[1]) / 2 + r, (high[2] - low[2]) / 2 + r];
  const middle: Vec3 = [(high[0] + low[0]) / 2, (high[1] + low[1]) / 2, (high[2] + low[2]) / 2];
  return shape('tube', [r], half, put, { points: path.flat(), middle });
}

/** A soft flat thing lying on y = 0, its outline and thickness drawn in a relief. */
export const cloth = (relief: Relief, put: Put = {}) =>
  shape('cloth', [relief.half], [relief.wide, relief.high / 2, relief.deep], put, {
    relief,
    middle: [0, relief.high / 2, 0],
  });

/** A lump with flat faces, each (normal, distance): the outline of a break. */
export const rock = (faces: readonly (readonly [number, number, number, number])[], r: number, put: Put = {}) =>
  shape('rock', [], [r, r, r], put, { points: faces.flat() });
