import { apply, cross, type Frame, origin, type Turn, unit, type Vec3 } from './geometry.ts';
import { noise } from './noise.ts';
import type { Body, Mark, Material, Print } from './scene.ts';
import { albedo, outside, soil, tint } from './soil.ts';

/** A body made ready to be painted: the way back into its own space, and the plane of each mark. */
export type Coat = { material: Material; frame: Frame; back: Turn; marks: { mark: Mark; u: Vec3; v: Vec3 }[] };

export function makeCoat(body: Body): Coat {
  const frame = body.frame ?? origin;
  const t = frame.turn;
  const marks = (body.marks ?? []).map(mark => {
    const n = unit(mark.facing);
    const u = unit(cross(n, Math.abs(n[1]) > 0.9 ? [0, 0, 1] : [0, 1, 0]));
    return { mark, u, v: cross(n, u) };
  });
  return { material: body.material, frame, back: [t[0], t[3], t[6], t[1], t[4], t[7], t[2], t[5], t[8]], marks };
}

/** Paints a world point of a coat into `albedo`: colour, pattern, print, damage. */
export function paint(coat: Coat, wx: number, wy: number, wz: number, nx: number, ny: number, nz: number): void {
  const { back, frame, material } = coat;
  const [fx, fy, fz] = frame.at;
  const k = 1 / frame.scale;
  const qx = (wx - fx) * k;
  const qy = (wy - fy) * k;
  const qz = (wz - fz) * k;
  const x = back[0] * qx + back[1] * qy + back[2] * qz;
  const y = back[3] * qx + back[4] * qy + back[5] * qz;
  const z = back[6] * qx + back[7] * qy + back[8] * qz;
  albedo[3] = 1;
  pattern(material, x, y, z);
  if (material.print) {
    const n = apply(back, [nx, ny, nz]);
    stamp(material.print, x, y, z, n);
  }
  for (const { mark, u, v } of coat.marks) {
    const dx = x - mark.at[0];
    const dy = y - mark.at[1];
    const dz = z - mark.at[2];
    if (dx * dx + dy * dy + dz * dz > mark.radius * mark.radius * 1.6) continue;
    if (mark.faces) {
      if (Math.abs(outside(mark.faces, dx, dy, dz)) < 0.008) tint(mark, 0.95, 0.9);
      continue;
    }
    const a = (dx * u[0] + dy * u[1] + dz * u[2]) / mark.radius;
    const b = (dx * v[0] + dy * v[1] + dz * v[2]) / mark.radius;
    soil(mark, a, b);
  }
}

function pattern(material: Material, x: number, y: number, z: number): void {
  const { colour } = material;
  const second = material.second ?? colour;
  const g = material.grain ?? 10;
  let mix = 0;
  let shade = 1;
  switch (material.pattern) {
    case 'weave': {
      const p = noise((x + z * 0.6) * g * 5, y * g + z * g) - 0.5;
      const q = noise((x - y * 0.7) * g, (z + y) * g * 5 + 40) - 0.5;
      shade = 1 + 0.2 * p + 0.2 * q + 0.16 * (noise(x * 3, z * 3 + y * 2) - 0.5);
      break;
    }
    case 'grain': {
      const rings = noise(x * g * 0.3 + 9, (y * 0.15 + z) * g + noise(x * 2, y * 2) * 2.5);
      const fibre = noise((x + y * 0.4) * g * 0.8, z * g * 9 + y * g * 5);
      shade = 0.78 + 0.3 * rings + 0.16 * fibre;
      break;
    }
    case 'speckle':
      mix = noise(x * g + y * g * 0.31, z * g + y * g) > 0.77 ? 1 : 0;
      break;
    case 'stripes': {
      const s = y * g - Math.floor(y * g);
      mix = s < 0.5 ? 0 : 1;
      break;
    }
    case 'leather':
      shade = 0.86 + 0.28 * noise(x * g * 3 + y * g, z * g * 3 + y * g * 2);
      break;
    case 'brushed':
      shade = 0.86 + 0.28 * noise(Math.atan2(z, x) * 3, y * g * 12);
      break;
    case 'cardboard':
      shade = 0.9 + 0.09 * noise(x * 60 + z * 60, y * 9) + 0.12 * noise(x * 4 + z * 3, y * 4);
      break;
    case 'bands': {
      const s = x + y * 0.62;
      mix = (s > 0.02 && s < 0.16) || (s > 0.26 && s < 0.4) ? 1 : 0;
      shade = 0.92 + 0.16 * noise((x + z) * g * 2, (y - z) * g * 2);
      break;
    }
    case 'dots': {
      const u = Math.atan2(z, x) * 2.9;
      const i = Math.floor(y * g);
      const du = u * 0.35 * g + (i & 1) * 0.5;
      const a = du - Math.floor(du) - 0.5;
      const b = y * g - i - 0.5;
      mix = a * a + b * b < 0.075 ? 1 : 0;
      break;
    }
  }
  albedo[0] = (colour[0] + (second[0] - colour[0]) * mix) * shade;
  albedo[1] = (colour[1] + (second[1] - colour[1]) * mix) * shade;
  albedo[2] = (colour[2] + (second[2] - colour[2]) * mix) * shade;
}

function stamp(print: Print, x: number, y: number, z: number, n: Vec3): void {
  const { corner, u, v, sheet } = print;
  const f = cross(u, v);
  if (n[0] * f[0] + n[1] * f[1] + n[2] * f[2] > -0.3 * Math.hypot(f[0], f[1], f[2])) return;
  const dx = x - corner[0];
  const dy = y - corner[1];
  const dz = z - corner[2];
  const s = (dx * u[0] + dy * u[1] + dz * u[2]) / (u[0] * u[0] + u[1] * u[1] + u[2] * u[2]);
  const t = (dx * v[0] + dy * v[1] + dz * v[2]) / (v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
  if (s < 0 || s >= 1 || t < 0 || t >= 1) return;
  const px = Math.max(0, Math.min(sheet.width - 1.001, s * sheet.width - 0.5));
  const py = Math.max(0, Math.min(sheet.height - 1.001, t * sheet.height - 0.5));
  const i = px | 0;
  const j = py | 0;
  const a = px - i;
  const b = py - j;
  const k = (j * sheet.width + i) * 3;
  const l = k + (j + 1 < sheet.height ? sheet.width * 3 : 0);
  const m = i + 1 < sheet.width ? 3 : 0;
  for (let c = 0; c < 3; c++) {
    const top = sheet.dots[k + c]! + (sheet.dots[k + m + c]! - sheet.dots[k + c]!) * a;
    const low = sheet.dots[l + c]! + (sheet.dots[l + m + c]! - sheet.dots[l + c]!) * a;
    albedo[c] = top + (low - top) * b;
  }
}
