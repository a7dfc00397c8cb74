import { cull, type Reach } from './cull.ts';
import type { Exposure } from './develop.ts';
import { glow, illuminate } from './illuminate.ts';
import { aim, cast, hit, look, makeView, ray, tileSide, type View } from './march.ts';
import { makeCoat } from './paint.ts';
import type { Scene } from './scene.ts';
import { type Arrival, makeArrival, shadow } from './shadow.ts';
import { makeTape } from './tape.ts';

/** Draws a scene in linear light. Pixels at an edge are cast three times, the others once. */
export function render(scene: Scene, width: number, height: number): Exposure {
  const { camera, room } = scene;
  const tape = makeTape(scene.bodies);
  const coats = scene.bodies.map(makeCoat);
  const view = makeView(width, height);
  look(tape, camera, room.wallAt, view);
  const arrival = makeArrival(width, height);
  shadow(tape, camera, scene.light, view, arrival);
  const light = new Float32Array(width * height * 3);
  const reach: Reach = { list: new Int32Array(tape.count), count: 0, near: 0, far: 0 };
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const k = y * width + x;
      const rough = isEdge(view, x, y);
      const samples = rough ? 3 : 1;
      for (let s = 0; s < samples; s++) {
        if (s > 0) {
          aim(camera, width, height, x + (s === 1 ? 0.15 : 0.7), y + (s === 1 ? 0.75 : 0.1));
          cull(tape, camera.at, ray[0]!, ray[1]!, ray[2]!, 0, reach);
          const clear = view.clear[((y / tileSide) | 0) * view.tiles + ((x / tileSide) | 0)]!;
          if (reach.near < clear) reach.near = clear;
          cast(tape, reach, camera.at, room.wallAt);
        } else {
          aim(camera, width, height, x + 0.5, y + 0.5);
          hit[0] = view.depth[k]!;
          hit[1] = view.body[k]!;
          hit[2] = view.normal[k * 3]!;
          hit[3] = view.normal[k * 3 + 1]!;
          hit[4] = view.normal[k * 3 + 2]!;
        }
        gather(view, arrival, x, y, s === 0);
        illuminate(scene, coats, arrived[0]!, arrived[1]!);
        light[k * 3]! += glow[0]! / samples;
        light[k * 3 + 1]! += glow[1]! / samples;
        light[k * 3 + 2]! += glow[2]! / samples;
      }
    }
  }
  return { width, height, light };
}

function isEdge(view: View, x: number, y: number): boolean {
  const { width, height, body, depth } = view;
  const k = y * width + x;
  const b = body[k]!;
  const d = depth[k]!;
  return (
    (x > 0 && differs(view, k, k - 1, b, d)) ||
    (x < width - 1 && differs(view, k, k + 1, b, d)) ||
    (y > 0 && differs(view, k, k - width, b, d)) ||
    (y < height - 1 && differs(view, k, k + width, b, d))
  );
}

function differs(view: View, k: number, l: number, body: number, depth: number): boolean {
  if (view.body[l] !== body) return true;
  if (body < 0) return false;
  if (Math.abs(view.depth[l]! - depth) > depth * 0.03) return true;
  const n = view.normal;
  return n[k * 3]! * n[l * 3]! + n[k * 3 + 1]! * n[l * 3 + 1]! + n[k * 3 + 2]! * n[l * 3 + 2]! < 0.7;
}

/** Light that arrives at the last hit: straight, around. */
const arrived = new Float64Array(2);

/** Blends the arrival at the four samples around a pixel that lie on the surface of the last hit. */
function gather(view: View, arrival: Arrival, x: number, y: number, clean: boolean): void {
  const i = x >> 1;
  const j = y >> 1;
  if (clean && !(x & 1) && !(y & 1)) {
    arrived[0] = arrival.direct[j * arrival.width + i]!;
    arrived[1] = arrival.around[j * arrival.width + i]!;
    return;
  }
  const fx = (x & 1) * 0.5;
  const fy = (y & 1) * 0.5;
  let sum = 0;
  let direct = 0;
  let around = 0;
  for (let c = 0; c < 4; c++) {
    const a = i + (c & 1) < arrival.width ? i + (c & 1) : i;
    const b = j + (c >> 1) < arrival.height ? j + (c >> 1) : j;
    const k = b * 2 * view.width + a * 2;
    const same = view.body[k] === hit[1] && Math.abs(view.depth[k]! - hit[0]!) < 0.06 * hit[0]!;
    const facing =
      view.normal[k * 3]! * hit[2]! + view.normal[k * 3 + 1]! * hit[3]! + view.normal[k * 3 + 2]! * hit[4]!;
    const near = ((c & 1 ? fx : 1 - fx) + 0.05) * ((c >> 1 ? fy : 1 - fy) + 0.05);
    const weight = near * (same ? (facing > 0.7 ? 1 : 0.05) : 0.0005);
    const o = b * arrival.width + a;
    sum += weight;
    direct += arrival.direct[o]! * weight;
    around += arrival.around[o]! * weight;
  }
  arrived[0] = direct / sum;
  arrived[1] = around / sum;
}
