import { stride, type Tape } from './tape.ts';

/** Where the rays of a list may meet anything. */
export type Reach = { list: Int32Array; count: number; near: number; far: number };

/**
 * Lists the shapes that a cone from `at` along (dx, dy, dz), widening by `spread` a unit, can meet. A body of which
 * the cone cannot meet what is kept is left out whole.
 */
export function cull(
  tape: Tape,
  at: ArrayLike<number>,
  dx: number,
  dy: number,
  dz: number,
  spread: number,
  reach: Reach,
): void {
  const { rows, ops, bodies } = tape;
  let count = 0;
  let near = 1e9;
  let far = 0;
  let i = 0;
  while (i < tape.count) {
    const body = bodies[i]!;
    const first = count;
    let adds = 0;
    let kept = true;
    for (; i < tape.count && bodies[i] === body; i++) {
      const o = i * stride;
      const cx = rows[o + 14]! - at[0]!;
      const cy = rows[o + 15]! - at[1]!;
      const cz = rows[o + 16]! - at[2]!;
      const radius = rows[o + 17]!;
      const along = cx * dx + cy * dy + cz * dz;
      const op = ops[i]!;
      const wide = radius + (along > 0 ? along : 0) * spread;
      if (along < -radius || cx * cx + cy * cy + cz * cz - along * along > wide * wide) {
        if (op === 2) kept = false;
        continue;
      }
      if (op === 0) {
        adds++;
        if (along - radius < near) near = along - radius;
        if (along + radius > far) far = along + radius;
      }
      reach.list[count++] = i;
    }
    if (adds === 0 || !kept) count = first;
  }
  reach.count = count;
  reach.near = near < 0.02 ? 0.02 : near;
  reach.far = far;
}
