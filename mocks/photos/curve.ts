/** A Catmull-Rom curve through points of any dimension, `steps` samples between two, ends included. */
export function curve<P extends readonly number[]>(points: readonly P[], steps = 4): P[] {
  const out: P[] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const b = points[i]!;
    const c = points[i + 1]!;
    const a = points[Math.max(0, i - 1)]!;
    const d = points[Math.min(points.length - 1, i + 2)]!;
    for (let s = 0; s < steps; s++) out.push(between(a, b, c, d, s / steps));
  }
  out.push(points[points.length - 1]!);
  return out;
}

function between<P extends readonly number[]>(a: P, b: P, c: P, d: P, t: number): P {
  const at = (k: number) =>
    0.5 *
    (2 * b[k]! +
      (c[k]! - a[k]!) * t +
      (2 * a[k]! - 5 * b[k]! + 4 * c[k]! - d[k]!) * t * t +
      (3 * b[k]! - a[k]! - 3 * c[k]! + d[k]!) * t * t * t);
  return b.map((_, k) => at(k)) as unknown as P;
}

/** `count` points along an arc of a circle of radius `r`, in degrees from the first axis. */
export function arc(r: number, from: number, to: number, count: number): [number, number][] {
  return Array.from({ length: count }, (_, i) => {
    const a = ((from + ((to - from) * i) / (count - 1)) * Math.PI) / 180;
    return [Math.cos(a) * r, Math.sin(a) * r];
  });
}
