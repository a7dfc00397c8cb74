import { cull, type Reach } from './cull.ts';
import { measure, nearest, probe } from './distance.ts';
import type { Camera } from './scene.ts';
import type { Tape } from './tape.ts';

export const tileSide = 8;
export const floorBody = -1;
export const wallBody = -2;

/** What the camera sees at each pixel: how far, which body, and which way the surface faces. */
export type View = {
  width: number;
  height: number;
  depth: Float32Array;
  body: Int16Array;
  normal: Float32Array;
  /** How far from the camera each tile is empty. */
  clear: Float32Array;
  tiles: number;
};

export const makeView = (width: number, height: number): View => ({
  width,
  height,
  depth: new Float32Array(width * height),
  body: new Int16Array(width * height),
  normal: new Float32Array(width * height * 3),
  clear: new Float32Array(Math.ceil(width / tileSide) * Math.ceil(height / tileSide)),
  tiles: Math.ceil(width / tileSide),
});

/** The direction of the last aimed ray. */
export const ray = new Float64Array(3);
/** Depth, body and normal of the last ray cast. */
export const hit = new Float64Array(5);

export function aim(camera: Camera, width: number, height: number, x: number, y: number): void {
  const u = ((2 * x) / width - 1) * camera.lens;
  const v = ((height - 2 * y) / width) * camera.lens;
  const m = camera.turn;
  const dx = m[0] * u + m[1] * v - m[2];
  const dy = m[3] * u + m[4] * v - m[5];
  const dz = m[6] * u + m[7] * v - m[8];
  const k = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz);
  ray[0] = dx * k;
  ray[1] = dy * k;
  ray[2] = dz * k;
}

/** Follows the aimed ray to the first surface: a listed shape, else the floor (y = 0), else the wall (z = -wallAt). */
export function cast(tape: Tape, reach: Reach, at: ArrayLike<number>, wallAt: number): void {
  const dx = ray[0]!;
  const dy = ray[1]!;
  const dz = ray[2]!;
  const ox = at[0]!;
  const oy = at[1]!;
  const oz = at[2]!;
  const toFloor = dy < -1e-5 ? -oy / dy : 1e6;
  const toWall = dz < -1e-5 ? -(oz + wallAt) / dz : 1e6;
  const end = toFloor < toWall ? toFloor : toWall;
  const limit = reach.far < end ? reach.far : end;
  const { list, count } = reach;
  let t = reach.near;
  if (count > 0) {
    for (let step = 0; step < 72 && t < limit; step++) {
      probe[0] = ox + dx * t;
      probe[1] = oy + dy * t;
      probe[2] = oz + dz * t;
      measure(tape, list, count);
      const d = probe[3]!;
      if (d < 0.0015 * t) {
        hit[0] = t + d;
        hit[1] = nearest[0]!;
        face(tape, list, count, ox + dx * t, oy + dy * t, oz + dz * t, 0.0016 * t + 0.0012, d);
        return;
      }
      t += d;
    }
  }
  hit[0] = end;
  hit[1] = toFloor < toWall ? floorBody : wallBody;
  hit[2] = 0;
  hit[3] = toFloor < toWall ? 1 : 0;
  hit[4] = toFloor < toWall ? 0 : 1;
}

/** The normal at a point whose own distance is `d`, by the distances a little along each axis. */
function face(
  tape: Tape,
  list: Int32Array,
  count: number,
  x: number,
  y: number,
  z: number,
  e: number,
  d: number,
): void {
  for (let axis = 0; axis < 3; axis++) {
    probe[0] = axis === 0 ? x + e : x;
    probe[1] = axis === 1 ? y + e : y;
    probe[2] = axis === 2 ? z + e : z;
    measure(tape, list, count);
    hit[2 + axis] = probe[3]! - d;
  }
  const k = 1 / (Math.sqrt(hit[2]! ** 2 + hit[3]! ** 2 + hit[4]! ** 2) || 1);
  hit[2]! *= k;
  hit[3]! *= k;
  hit[4]! *= k;
}

/** Moves the near end of a cone of the given spread around the aimed ray up to the first thing in it. */
function approach(tape: Tape, reach: Reach, at: ArrayLike<number>, spread: number): void {
  let t = reach.near;
  for (let step = 0; step < 40 && t < reach.far; step++) {
    probe[0] = at[0]! + ray[0]! * t;
    probe[1] = at[1]! + ray[1]! * t;
    probe[2] = at[2]! + ray[2]! * t;
    measure(tape, reach.list, reach.count);
    const free = probe[3]! - spread * t;
    if (free < 0.004 * t) break;
    t += free / (1 + spread);
  }
  reach.near = t;
  if (t >= reach.far) reach.count = 0;
}

/** Fills a view, tile by tile, each with only the shapes that its cone can meet. */
export function look(tape: Tape, camera: Camera, wallAt: number, view: View): void {
  const { width, height } = view;
  const reach: Reach = { list: new Int32Array(tape.count), count: 0, near: 0, far: 0 };
  const spread = ((tileSide * Math.SQRT1_2 * 2) / width) * camera.lens * 1.05;
  const fine = ((Math.SQRT1_2 * 2) / width) * camera.lens * 1.05;
  for (let top = 0; top < height; top += tileSide) {
    for (let left = 0; left < width; left += tileSide) {
      aim(camera, width, height, left + tileSide / 2, top + tileSide / 2);
      cull(tape, camera.at, ray[0]!, ray[1]!, ray[2]!, spread, reach);
      if (reach.count > 0) approach(tape, reach, camera.at, spread);
      view.clear[(top / tileSide) * view.tiles + left / tileSide] = reach.near;
      const { near, count } = reach;
      for (let block = 0; block < tileSide * tileSide; block += 4) {
        const x0 = left + ((block >> 1) & (tileSide - 1));
        const y0 = top + ((block >> 4) << 1);
        reach.near = near;
        reach.count = count;
        if (count > 0) {
          aim(camera, width, height, x0 + 1, y0 + 1);
          approach(tape, reach, camera.at, fine);
        }
        for (let s = 0; s < 4; s++) {
          const x = x0 + (s & 1);
          const y = y0 + (s >> 1);
          if (x >= width || y >= height) continue;
          aim(camera, width, height, x + 0.5, y + 0.5);
          cast(tape, reach, camera.at, wallAt);
          const k = y * width + x;
          view.depth[k] = hit[0]!;
          view.body[k] = hit[1]!;
          view.normal[k * 3] = hit[2]!;
          view.normal[k * 3 + 1] = hit[3]!;
          view.normal[k * 3 + 2] = hit[4]!;
        }
      }
    }
  }
}
