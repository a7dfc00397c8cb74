import { compose, type Frame, origin, type Vec3 } from './geometry.ts';
import type { Body } from './scene.ts';
import { corners } from './tape.ts';

/** Bodies moved as one. */
export const posed = (bodies: Body[], frame: Frame): Body[] =>
  bodies.map(body => ({ ...body, frame: compose(frame, body.frame ?? origin) }));

/** The upright box around bodies, in units. */
export function boxOf(bodies: Body[]): { low: Vec3; high: Vec3 } {
  const all = corners(bodies);
  const axis = (i: 0 | 1 | 2, f: (...n: number[]) => number) => f(...all.map(p => p[i]));
  return {
    low: [axis(0, Math.min), axis(1, Math.min), axis(2, Math.min)],
    high: [axis(0, Math.max), axis(1, Math.max), axis(2, Math.max)],
  };
}
