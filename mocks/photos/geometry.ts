export type Vec3 = readonly [number, number, number];
/** Rows of a rotation matrix. */
export type Turn = readonly [number, number, number, number, number, number, number, number, number];
/** A rigid placement with one scale: `world = scale * turn * local + at`. */
export type Frame = { turn: Turn; at: Vec3; scale: number };

export const upright: Turn = [1, 0, 0, 0, 1, 0, 0, 0, 1];
export const origin: Frame = { turn: upright, at: [0, 0, 0], scale: 1 };

export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const times = (a: Vec3, k: number): Vec3 => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: Vec3, b: Vec3): Vec3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];
export const unit = (a: Vec3): Vec3 => times(a, 1 / (Math.hypot(a[0], a[1], a[2]) || 1));

export function apply(m: Turn, v: Vec3): Vec3 {
  return [
    m[0] * v[0] + m[1] * v[1] + m[2] * v[2],
    m[3] * v[0] + m[4] * v[1] + m[5] * v[2],
    m[6] * v[0] + m[7] * v[1] + m[8] * v[2],
  ];
}

export function multiply(a: Turn, b: Turn): Turn {
  const column = (i: number) => apply(a, [b[i]!, b[i + 3]!, b[i + 6]!]);
  const [x, y, z] = [column(0), column(1), column(2)];
  return [x[0], y[0], z[0], x[1], y[1], z[1], x[2], y[2], z[2]];
}

export const transpose = (m: Turn): Turn => [m[0], m[3], m[6], m[1], m[4], m[7], m[2], m[5], m[8]];

/** A rotation by degrees about x, then y, then z. */
export function turned(x: number, y: number, z: number): Turn {
  const rad = Math.PI / 180;
  const [a, b, c] = [x * rad, y * rad, z * rad];
  const rx: Turn = [1, 0, 0, 0, Math.cos(a), -Math.sin(a), 0, Math.sin(a), Math.cos(a)];
  const ry: Turn = [Math.cos(b), 0, Math.sin(b), 0, 1, 0, -Math.sin(b), 0, Math.cos(b)];
  const rz: Turn = [Math.cos(c), -Math.sin(c), 0, Math.sin(c), Math.cos(c), 0, 0, 0, 1];
  return multiply(rz, multiply(ry, rx));
}

/** The rotation that carries the y axis onto `to`. */
export function pointing(to: Vec3): Turn {
  const y = unit(to);
  const x = unit(cross(y, Math.abs(y[1]) > 0.99 ? [1, 0, 0] : [0, 1, 0]));
  const z = cross(x, y);
  return [x[0], y[0], z[0], x[1], y[1], z[1], x[2], y[2], z[2]];
}

/** `outer` after `inner`. */
export function compose(outer: Frame, inner: Frame): Frame {
  return {
    turn: multiply(outer.turn, inner.turn),
    at: place(outer, inner.at),
    scale: outer.scale * inner.scale,
  };
}

/** A local point where `frame` puts it. */
export const place = (frame: Frame, v: Vec3): Vec3 => add(times(apply(frame.turn, v), frame.scale), frame.at);
