import { add, cross, dot, multiply, subtract, times, turned, unit, type Vec3 } from './geometry.ts';
import type { Camera } from './scene.ts';

export type Framing = {
  /** Degrees above the floor and aside from straight ahead. */
  elevation: number;
  azimuth: number;
  /** Degrees by which the hand was not level. */
  roll: number;
  /** Tangent of half the horizontal angle of view. */
  lens: number;
  /** Share of the frame that the subject takes. */
  fill: number;
  /** Where the subject's middle lies off the frame's, as a share of the frame. */
  shift: readonly [number, number];
};

/** Steps back until all `points` lie inside the frame. */
export function frameUp(points: readonly Vec3[], framing: Framing, aspect: number): Camera {
  const low = [0, 1, 2].map(i => Math.min(...points.map(p => p[i as 0]!)));
  const high = [0, 1, 2].map(i => Math.max(...points.map(p => p[i as 0]!)));
  const target: Vec3 = [(low[0]! + high[0]!) / 2, (low[1]! + high[1]!) / 2, (low[2]! + high[2]!) / 2];
  const e = (framing.elevation * Math.PI) / 180;
  const a = (framing.azimuth * Math.PI) / 180;
  const back: Vec3 = [Math.cos(e) * Math.sin(a), Math.sin(e), Math.cos(e) * Math.cos(a)];
  const right = unit(cross([0, 1, 0], back));
  const up = cross(back, right);
  const { lens, fill, shift } = framing;
  let away = 0;
  for (const p of points) {
    const q = subtract(p, target);
    const wide = Math.abs(dot(q, right)) / (lens * fill);
    const tall = Math.abs(dot(q, up)) / ((lens / aspect) * fill);
    away = Math.max(away, Math.max(wide, tall) + dot(q, back));
  }
  const aside = add(times(right, shift[0] * lens * away), times(up, shift[1] * lens * away));
  const at = add(add(target, times(back, away)), aside);
  const roll = turned(0, 0, framing.roll);
  const turn = multiply([right[0], up[0], back[0], right[1], up[1], back[1], right[2], up[2], back[2]], roll);
  return { at: [at[0], Math.max(0.08, at[1]), at[2]], turn, lens };
}
