/** Distances to a profile of (radius, height) points, `profileSide` squared, over radius 0 to `reach` and height `low` to `high`. */
export type Profile = { distances: Float32Array; reach: number; low: number; high: number };

export const profileSide = 96;
const margin = 0.12;

/** Samples a profile once; `closed` ones are solid and negative inside. Points alternate radius and height, in units. */
export function sampleProfile(points: readonly number[], closed: boolean): Profile {
  const radii = points.filter((_, i) => i % 2 === 0);
  const heights = points.filter((_, i) => i % 2 === 1);
  const reach = Math.max(...radii) + margin;
  const low = Math.min(...heights) - margin;
  const high = Math.max(...heights) + margin;
  const distances = new Float32Array(profileSide * profileSide);
  const n = radii.length;
  for (let j = 0, k = 0; j < profileSide; j++) {
    const y = low + ((high - low) * j) / (profileSide - 1);
    for (let i = 0; i < profileSide; i++, k++) {
      const q = (reach * i) / (profileSide - 1);
      let near = Number.POSITIVE_INFINITY;
      let sign = 1;
      for (let b = closed ? 0 : 1, a = closed ? n - 1 : 0; b < n; a = b++) {
        const ex = radii[a]! - radii[b]!;
        const ey = heights[a]! - heights[b]!;
        const wx = q - radii[b]!;
        const wy = y - heights[b]!;
        const t = Math.min(1, Math.max(0, (wx * ex + wy * ey) / (ex * ex + ey * ey || 1)));
        near = Math.min(near, (wx - ex * t) ** 2 + (wy - ey * t) ** 2);
        const left = ex * wy > ey * wx;
        if (closed && (wy >= 0 ? y < heights[a]! && left : y >= heights[a]! && !left)) sign = -sign;
      }
      distances[k] = sign * Math.sqrt(near);
    }
  }
  return { distances, reach, low, high };
}
