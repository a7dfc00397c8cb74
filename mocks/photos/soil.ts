import { jag, noise } from './noise.ts';
import type { Mark } from './scene.ts';

/** Colour of a surface point (0-2), and how much of its gloss is left (3). */
export const albedo = new Float64Array(4);

/** Moves the colour toward a mark's by `amount`, and takes away so much of the gloss. */
export function tint(mark: Mark, amount: number, gloss: number): void {
  albedo[0]! += (mark.colour[0] - albedo[0]!) * amount;
  albedo[1]! += (mark.colour[1] - albedo[1]!) * amount;
  albedo[2]! += (mark.colour[2] - albedo[2]!) * amount;
  albedo[3]! *= 1 - gloss * amount;
}

/** How far a point is outside a lump, in units. */
export function outside(faces: number[], x: number, y: number, z: number): number {
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
export function soil(mark: Mark, a: number, b: number): void {
  const r = Math.sqrt(a * a + b * b);
  const row = mark.seed % 200;
  switch (mark.kind) {
    case 'stain': {
      const edge = 0.82 + 0.5 * (noise(a * 2.2 + row, b * 2.2) - 0.5) + 0.2 * (noise(a * 7 + row, b * 7) - 0.5);
      const splash = noise(a * 5.5 + row + 50, b * 5.5) > 0.83 && r < 1.15 ? 0.7 : 0;
      const within = Math.min(1, Math.max(0, (edge - r) * 9));
      const rim = Math.max(0, 1 - Math.abs(edge - r - 0.06) * 11) * 0.3;
      const body = 0.78 + 0.17 * noise(a * 3, b * 3 + row);
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
        const wide = i < 3 ? 0.05 : 0.028;
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
