import { ground, paintFloor } from './floors.ts';
import { floorBody, hit, ray, wallBody } from './march.ts';
import { noise } from './noise.ts';
import { type Coat, paint } from './paint.ts';
import type { Scene } from './scene.ts';
import { albedo } from './soil.ts';

/** Linear light that leaves the last lit point toward the camera. */
export const glow = new Float64Array(3);

/** Colours the last hit (`hit`, along `ray`), to which `direct` and `around` of the light come, into `glow`. */
export function illuminate(scene: Scene, coats: readonly Coat[], direct: number, around: number): void {
  const { camera, light, room } = scene;
  const t = hit[0]!;
  const body = hit[1]!;
  const dx = ray[0]!;
  const dy = ray[1]!;
  const dz = ray[2]!;
  const x = camera.at[0] + dx * t;
  const y = camera.at[1] + dy * t;
  const z = camera.at[2] + dz * t;
  let nx = hit[2]!;
  let ny = hit[3]!;
  let nz = hit[4]!;
  let gloss = 0;
  let sharp = 0.3;
  let metal = false;
  let shine = 0;
  if (body === floorBody) {
    const m = room.metres;
    const c = Math.cos(room.spin);
    const s = Math.sin(room.spin);
    const gx = (x * c - z * s) * m + room.offset[0];
    const gz = (x * s + z * c) * m + room.offset[2];
    paintFloor(room.floor, room.floorColour, gx, gz, ((t * camera.lens) / 260) * m);
    albedo[0] = ground[0]!;
    albedo[1] = ground[1]!;
    albedo[2] = ground[2]!;
    const tx = ground[3]! * c + ground[4]! * s;
    const tz = -ground[3]! * s + ground[4]! * c;
    const k = 1 / Math.sqrt(1 + tx * tx + tz * tz);
    nx = -tx * k;
    ny = k;
    nz = -tz * k;
    gloss = ground[5]!;
  } else if (body === wallBody) {
    const up = y * room.metres;
    const skirting = up < 0.09 && (room.floor === 'planks' || room.floor === 'carpet' || room.floor === 'tiles');
    const rough =
      0.97 + 0.06 * noise(x * room.metres * 30, up * 30) + 0.05 * (noise(x * room.metres * 3, up * 3) - 0.5);
    const edge = skirting && up > 0.084 ? 0.6 : 1;
    albedo[0] = (skirting ? 0.7 : room.wall[0]) * rough * edge;
    albedo[1] = (skirting ? 0.69 : room.wall[1]) * rough * edge;
    albedo[2] = (skirting ? 0.66 : room.wall[2]) * rough * edge;
  } else {
    const coat = coats[body]!;
    paint(coat, x, y, z, nx, ny, nz);
    gloss = (coat.material.gloss ?? 0.05) * albedo[3]!;
    sharp = coat.material.sharp ?? 0.4;
    metal = coat.material.metal ?? false;
    shine = coat.material.glow ?? 0;
  }
  const sun = light.toward;
  const lx = sun[0];
  const ly = sun[1];
  const lz = sun[2];
  const face = nx * lx + ny * ly + nz * lz;
  const reach = direct * spread(scene, x, y, z, t);
  const key = (face > 0 ? face : 0) * reach;
  const sky = 0.6 + 0.4 * ny;
  const bounce = body === floorBody ? 0 : 0.22 * (0.5 - 0.5 * ny);
  const diffuse = metal ? 0.25 : 1;
  for (let c = 0; c < 3; c++) {
    const fill = light.ambient[c]! * (sky + bounce) * around;
    glow[c] = albedo[c]! * ((light.colour[c]! * key + fill) * diffuse + shine);
  }
  if (gloss > 0.01) {
    const along = dx * nx + dy * ny + dz * nz;
    const rx = dx - 2 * along * nx;
    const ry = dy - 2 * along * ny;
    const rz = dz - 2 * along * nz;
    const graze = 1 + (along > 0 ? 0 : along);
    const fresnel = metal ? 0.75 + 0.25 * graze ** 3 : gloss * (0.16 + 0.84 * graze ** 4);
    mirror(scene, rx, ry, rz, sharp, fresnel * (0.35 + 0.65 * around), metal, direct, gloss);
  }
}

/** How much of the key light comes to a point: a lamp's falls off, the sun's is cut by the window's bars. */
function spread(scene: Scene, x: number, y: number, z: number, t: number): number {
  const { light, room } = scene;
  if (light.kind === 'flash') return 1.35 / (0.35 + 0.045 * t * t);
  if (light.kind === 'lamp') {
    const sun = light.toward;
    const lx = sun[0];
    const ly = sun[1];
    const lz = sun[2];
    const far = (x - lx * 5) ** 2 + (y - ly * 5) ** 2 + (z - lz * 5) ** 2;
    return 26 / (2 + far);
  }
  if (light.kind !== 'sunpatch') return 1;
  const sun = light.toward;
  const lx = sun[0];
  const ly = sun[1];
  const lz = sun[2];
  const s = -y / ly;
  const u = x + lx * s + room.offset[1] * 0.4;
  const v = z + lz * s - 0.3;
  const a = Math.abs(u + v * 0.3);
  const outer = edge(1.9 - a) * edge(2.3 - Math.abs(v));
  const bars = edge(a - 0.09) * edge(Math.abs(v - 0.7) - 0.08);
  return 0.16 + 0.84 * outer * bars;
}

const edge = (d: number): number => {
  const k = d * 7 + 0.5;
  return k < 0 ? 0 : k > 1 ? 1 : k;
};

/** Adds the room's mirror image: darker floor, lighter ceiling, a bright window or lamp where the light is. */
function mirror(
  scene: Scene,
  rx: number,
  ry: number,
  rz: number,
  sharp: number,
  amount: number,
  metal: boolean,
  direct: number,
  gloss: number,
): void {
  const { light } = scene;
  const sun = light.toward;
  const lx = sun[0];
  const ly = sun[1];
  const lz = sun[2];
  const level = ry > 0 ? 0.45 + 0.4 * ry : 0.45 + 0.38 * ry;
  const band = metal ? 0.55 + 0.65 * noise(rx * 2.6 + 20, ry * 3.2 + rz * 2.1 + 20) : 1;
  const toward = rx * lx + ry * ly + rz * lz;
  let bright = 0;
  if (toward > 0) {
    if (sharp > 0.75) {
      const k = 1 / Math.sqrt(lx * lx + lz * lz + 1e-6);
      const side = (rx * lz - rz * lx) * k;
      const up = ry - ly * toward;
      const a = Math.abs(side);
      const b = Math.abs(up);
      const window = light.kind === 'window' || light.kind === 'sunpatch' || light.kind === 'overcast';
      if (window) bright = edge(0.3 - a) * edge(0.36 - b) * edge(a - 0.07) * edge(b - 0.06) * 2.6;
      else bright = toward ** 160 * 6;
    } else bright = toward ** (6 + sharp * 60) * (0.5 + 2 * sharp);
  }
  const shine = bright * (0.25 + 0.75 * direct) * (metal ? 1 : 0.35 + gloss);
  for (let c = 0; c < 3; c++) {
    const tone = metal ? albedo[c]! * 1.15 : 1;
    glow[c]! +=
      tone *
      (light.ambient[c]! * level * band * amount * 1.5 +
        light.colour[c]! * shine * (metal ? 0.7 : 0.3 * gloss + 0.25 * amount));
  }
}
