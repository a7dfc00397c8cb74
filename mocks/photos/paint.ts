import { apply, cross, type Frame, origin, type Turn, unit, type Vec3 } from './geometry.ts';
import { jag, noise } from './noise.ts';
import type { Body, Mark, Material, Print } from './scene.ts';

/** Colour of a surface point (0-2), and how much of its gloss is left (3). */
export const albedo = new Float64Array(4);

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

function tint(mark: Mark, amount: number, gloss: number): void {
  albedo[0]! += (mark.colour[0] - albedo[0]!) * amount;
  albedo[1]! += (mark.colour[1] - albedo[1]!) * amount;
  albedo[2]! += (mark.colour[2] - albedo[2]!) * amount;
  albedo[3]! *= 1 - gloss * amount;
}

function outside(faces: number[], x: number, y: number, z: number): number {
  let d = -1e9;
  for (let k = 0; k < faces.length; k += 4) {
    const f = x * faces[k]! + y * faces[k + 1]! + z * faces[k + 2]! - faces[k + 3]!;
    if (f > d) d = f;
  }
  return d;
}

/** A jagged line along a, as a distance to it. */
const seam = (a: number, b: number, row: number): number =>
  Math.abs(b - (jag(a * 5 + 90, row) - 0.5) * 0.34 - (jag(a * 19 + 70, row + 9) - 0.5) * 0.1);

/** Damage at (a, b) of a mark's own plane, where its radius is 1. */
function soil(mark: Mark, a: number, b: number): void {
  const r = Math.sqrt(a * a + b * b);
  const row = mark.seed % 200;
  switch (mark.kind) {
    case 'stain': {
      const edge = 0.82 + 0.5 * (noise(a * 2.2 + row, b * 2.2) - 0.5) + 0.2 * (noise(a * 7 + row, b * 7) - 0.5);
      const splash = noise(a * 5.5 + row + 50, b * 5.5) > 0.83 && r < 1.15 ? 0.7 : 0;
      const within = Math.min(1, Math.max(0, (edge - r) * 9));
      const rim = Math.max(0, 1 - Math.abs(edge - r - 0.06) * 11) * 0.3;
      const body = 0.62 + 0.22 * noise(a * 3, b * 3 + row);
      tint(mark, Math.min(0.94, Math.max(within * body + rim * within, splash * 0.8)), 0.7);
      break;
    }
    case 'scratch': {
      if (r > 1.15) return;
      for (let i = 0; i < 7; i++) {
        const offset = (jag(i * 1.7 + 3, row) - 0.5) * 1.1;
        const slope = (jag(i * 2.3 + 8, row) - 0.5) * 0.55;
        const start = -0.95 + jag(i * 3.1, row + 3) * 0.5;
        const end = 0.95 - jag(i * 2.9, row + 5) * 0.6;
        const wide = i < 3 ? 0.03 : 0.016;
        const d = Math.abs(b - offset - slope * a - 0.05 * Math.sin(a * 3 + i));
        if (a > start && a < end && d < wide) tint(mark, (i < 3 ? 0.95 : 0.8) * (1 - (d / wide) ** 2 * 0.5), 0.6);
      }
      break;
    }
    case 'crack': {
      if (r > 1.2) return;
      let d = seam(a, b, row) / (1.05 - Math.min(1, Math.abs(a)) * 0.75);
      if (a > -0.15) d = Math.min(d, seam(a + 0.6, b - 0.75 * (a + 0.15), row + 31) * 1.3);
      if (a < 0.2) d = Math.min(d, seam(a - 0.5, b - 0.85 * (a - 0.2), row + 57) * 1.5);
      if (Math.abs(a) < 1.1 && d < 0.05) tint(mark, d < 0.034 ? 0.96 : 0.6, 0.8);
      break;
    }
    case 'tear': {
      if (Math.abs(a) > 1) return;
      const wide = 0.3 * (1 - a * a) ** 0.8;
      const gap = Math.abs(b - (jag(a * 4 + 60, row) - 0.5) * 0.16) - wide * (0.75 + 0.5 * jag(a * 16 + 30, row + 7));
      if (gap < 0) tint(mark, 0.96, 0.95);
      else if (gap < 0.07) {
        const thread = jag(a * 60 + 90, row + 3) > 0.45 ? 0.6 : 0.25;
        for (let c = 0; c < 3; c++) albedo[c]! += (0.75 - albedo[c]!) * thread * (1 - gap / 0.07);
      }
      break;
    }
    case 'web': {
      if (r > 1.25) return;
      const angle = (Math.atan2(b, a) / (2 * Math.PI) + 0.5) * 11 + (jag(r * 5, row) - 0.5) * 0.9;
      const spoke = Math.abs(angle - Math.round(angle)) * r;
      const circle = r * 4.2 + (jag(angle * 1.5, row + 12) - 0.5) * 1.5;
      const loop = Math.abs(circle - Math.round(circle)) / 4.2;
      const reach = 1.05 - 0.3 * jag(Math.round(angle) + 40, row + 2);
      if (r < 0.1) tint(mark, 0.85, 0.9);
      else if ((spoke < 0.03 && r < reach) || (loop < 0.012 && r < 0.75)) tint(mark, 0.85, 0.8);
      break;
    }
  }
}
