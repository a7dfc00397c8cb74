import { cull, type Reach } from './cull.ts';
import { measure, probe } from './distance.ts';
import { aim, floorBody, ray, type View } from './march.ts';
import type { Camera, Light } from './scene.ts';
import { stride, type Tape } from './tape.ts';

/** Light that arrives at every second pixel, 0 to 1: straight from the light, and from the room around. */
export type Arrival = { width: number; height: number; direct: Float32Array; around: Float32Array };

export const makeArrival = (width: number, height: number): Arrival => {
  const w = (width + 1) >> 1;
  const h = (height + 1) >> 1;
  return { width: w, height: h, direct: new Float32Array(w * h), around: new Float32Array(w * h) };
};

const from = new Float64Array(3);
const openness = [0.02, 0.08, 0.18, 0.34];

/**
 * Finds the light that arrives at every second pixel: cast at every fourth, and between those only where its neighbours lie on
 * different surfaces or differ in light.
 */
export function shadow(tape: Tape, camera: Camera, light: Light, view: View, arrival: Arrival): void {
  const reach: Reach = { list: new Int32Array(tape.count), count: 0, near: 0, far: 0 };
  const close = new Int32Array(tape.count);
  const { width, height } = arrival;
  for (let step = 4; step >= 1; step >>= 1) {
    for (let j = 0; j < height; j += step) {
      for (let i = 0; i < width; i += step) {
        if (step < 4 && i % (step * 2) === 0 && j % (step * 2) === 0) continue;
        if (step < 4 && between(view, arrival, i, j, step)) continue;
        sample(tape, camera, light, view, arrival, i, j, reach, close);
      }
    }
  }
}

/** Fills a sample from those around it, if they agree. */
function between(view: View, arrival: Arrival, i: number, j: number, step: number): boolean {
  const { width, height, direct, around } = arrival;
  const i0 = i - (i % (step * 2));
  const j0 = j - (j % (step * 2));
  const i1 = i % (step * 2) === 0 ? i0 : i0 + step * 2;
  const j1 = j % (step * 2) === 0 ? j0 : j0 + step * 2;
  if (i1 >= width || j1 >= height) return false;
  const k = j * 2 * view.width + i * 2;
  const body = view.body[k]!;
  let low = 2;
  let high = -1;
  let sum = 0;
  let open = 0;
  for (let c = 0; c < 4; c++) {
    const a = c & 1 ? i1 : i0;
    const b = c & 2 ? j1 : j0;
    const l = b * 2 * view.width + a * 2;
    if (view.body[l] !== body) return false;
    const n = view.normal;
    if (n[k * 3]! * n[l * 3]! + n[k * 3 + 1]! * n[l * 3 + 1]! + n[k * 3 + 2]! * n[l * 3 + 2]! < 0.9) return false;
    if (body >= 0 && Math.abs(view.depth[l]! - view.depth[k]!) > 0.03 * view.depth[k]!) return false;
    const o = b * width + a;
    const v = direct[o]! + around[o]!;
    if (v < low) low = v;
    if (v > high) high = v;
    sum += direct[o]!;
    open += around[o]!;
  }
  if (high - low > 0.07) return false;
  direct[j * width + i] = sum / 4;
  around[j * width + i] = open / 4;
  return true;
}

/** Casts one soft shadow ray and four short ones outward (after Inigo Quilez, "soft shadows in raymarched SDFs"). */
function sample(
  tape: Tape,
  camera: Camera,
  light: Light,
  view: View,
  arrival: Arrival,
  i: number,
  j: number,
  reach: Reach,
  close: Int32Array,
): void {
  const [lx, ly, lz] = light.toward;
  const k = j * 2 * view.width + i * 2;
  const t = view.depth[k]!;
  const nx = view.normal[k * 3]!;
  const ny = view.normal[k * 3 + 1]!;
  const nz = view.normal[k * 3 + 2]!;
  aim(camera, view.width, view.height, i * 2 + 0.5, j * 2 + 0.5);
  const lift = 0.002 * t + 0.003;
  from[0] = camera.at[0] + ray[0]! * t + nx * lift;
  from[1] = camera.at[1] + ray[1]! * t + ny * lift;
  from[2] = camera.at[2] + ray[2]! * t + nz * lift;
  const o = j * arrival.width + i;
  arrival.direct[o] = nx * lx + ny * ly + nz * lz > 0 ? direct(tape, light, reach, lx, ly, lz) : 0;
  arrival.around[o] = around(tape, close, nx, ny, nz, view.body[k] === floorBody);
}

function direct(tape: Tape, light: Light, reach: Reach, lx: number, ly: number, lz: number): number {
  cull(tape, from, lx, ly, lz, 0.6 / light.hardness, reach);
  if (reach.count === 0) return 1;
  let t = reach.near;
  let open = 1;
  for (let step = 0; step < 32 && t < reach.far; step++) {
    probe[0] = from[0]! + lx * t;
    probe[1] = from[1]! + ly * t;
    probe[2] = from[2]! + lz * t;
    measure(tape, reach.list, reach.count);
    const d = probe[3]!;
    const part = 0.5 + (0.5 * light.hardness * d) / t;
    if (part < open) open = part;
    if (open < 0.02) return 0;
    t += d < 0.015 ? 0.015 : d > 0.25 ? 0.25 : d;
  }
  const clear = open < 0 ? 0 : open > 1 ? 1 : open;
  return clear * clear * (3 - 2 * clear);
}

function around(tape: Tape, close: Int32Array, nx: number, ny: number, nz: number, onFloor: boolean): number {
  const { rows } = tape;
  let count = 0;
  for (let i = 0; i < tape.count; i++) {
    const o = i * stride;
    const dx = rows[o + 14]! - from[0]! - nx * 0.2;
    const dy = rows[o + 15]! - from[1]! - ny * 0.2;
    const dz = rows[o + 16]! - from[2]! - nz * 0.2;
    const r = rows[o + 17]! + 0.45;
    if (tape.ops[i] === 2 || dx * dx + dy * dy + dz * dz < r * r) close[count++] = i;
  }
  if (count === 0 && onFloor) return 1;
  let hidden = 0;
  for (let step = 0; step < 4; step++) {
    const h = openness[step]!;
    probe[0] = from[0]! + nx * h;
    probe[1] = from[1]! + ny * h;
    probe[2] = from[2]! + nz * h;
    measure(tape, close, count);
    let d = probe[3]!;
    if (!onFloor && probe[1]! < d) d = probe[1]!;
    if (d < h) hidden += (h - (d < 0 ? 0 : d)) / (step + 1.2);
  }
  const open = 1 - hidden * 2.6;
  return open < 0.12 ? 0.12 : open;
}
