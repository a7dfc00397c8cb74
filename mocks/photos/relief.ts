/** A square of `side` x `side` samples over [-half, half] in x and z: outline (signed distance) and height. */
export type Relief = {
  half: number;
  wide: number;
  deep: number;
  side: number;
  high: number;
  outline: Float32Array;
  height: Float32Array;
};

type Point = readonly [number, number];
export type ReliefPlan = {
  /** Closed outline in x, z. */
  outline: readonly Point[];
  /** Closed outlines taken away from it: holes, necks, tears. */
  holes?: readonly (readonly Point[])[];
  /** Thickness in the middle, and how far from the edge it is reached. */
  thick: number;
  puff: number;
  /** Height added by folds, seams, wrinkles at a point. */
  folds?: (x: number, z: number, inside: number) => number;
};

/** Distance of a point to a closed polygon, negative inside (Inigo Quilez, "distance to polygon"). */
function toPolygon(points: readonly Point[], x: number, z: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  let sign = 1;
  for (let i = 0, j = points.length - 1; i < points.length; j = i++) {
    const [ax, az] = points[i]!;
    const [bx, bz] = points[j]!;
    const ex = bx - ax;
    const ez = bz - az;
    const wx = x - ax;
    const wz = z - az;
    const t = Math.min(1, Math.max(0, (wx * ex + wz * ez) / (ex * ex + ez * ez)));
    nearest = Math.min(nearest, (wx - ex * t) ** 2 + (wz - ez * t) ** 2);
    const above = z >= az;
    const below = z < bz;
    const left = ex * wz > ez * wx;
    if ((above && below && left) || (!above && !below && !left)) sign = -sign;
  }
  return sign * Math.sqrt(nearest);
}

/** Samples a plan once, so that drawing looks up two numbers instead of walking the outline. */
export function makeRelief(plan: ReliefPlan, side = 120): Relief {
  const half = Math.max(...plan.outline.flat().map(Math.abs)) + 0.06;
  const outline = new Float32Array(side * side);
  const height = new Float32Array(side * side);
  let high = 0;
  for (let j = 0, k = 0; j < side; j++) {
    const z = ((2 * j) / (side - 1) - 1) * half;
    for (let i = 0; i < side; i++, k++) {
      const x = ((2 * i) / (side - 1) - 1) * half;
      let d = toPolygon(plan.outline, x, z);
      if (d < 0.2) for (const hole of plan.holes ?? []) d = Math.max(d, -toPolygon(hole, x, z));
      const inside = Math.max(0, -d);
      const rise = 1 - (1 - Math.min(1, inside / plan.puff)) ** 2;
      outline[k] = d;
      height[k] = Math.max(0.015, plan.thick * (0.25 + 0.75 * rise) + (plan.folds?.(x, z, inside) ?? 0) * rise);
      if (d < 0.03) high = Math.max(high, height[k]!);
    }
  }
  const wide = Math.max(...plan.outline.map(p => Math.abs(p[0])));
  const deep = Math.max(...plan.outline.map(p => Math.abs(p[1])));
  return { half, wide, deep, side, high, outline, height };
}

/** A closed Catmull-Rom curve through the points, `steps` samples between two: cloth has no corners. */
export function smoothOutline(points: readonly Point[], steps = 4): Point[] {
  const n = points.length;
  return points.flatMap((b, i) => {
    const a = points[(i + n - 1) % n]!;
    const c = points[(i + 1) % n]!;
    const d = points[(i + 2) % n]!;
    return Array.from({ length: steps }, (_, s): Point => {
      const t = s / steps;
      const at = (k: 0 | 1) =>
        0.5 *
        (2 * b[k] +
          (c[k] - a[k]) * t +
          (2 * a[k] - 5 * b[k] + 4 * c[k] - d[k]) * t * t +
          (3 * b[k] - a[k] - 3 * c[k] + d[k]) * t * t * t);
      return [at(0), at(1)];
    });
  });
}
