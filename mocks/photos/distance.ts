import { profileSide } from './profile.ts';
import { stride, type Tape } from './tape.ts';

/** Where to measure (0-2), and the distance found (3). A shared buffer, since numbers returned by a call are boxed. */
export const probe = new Float64Array(4);
/** The body the last measured distance belongs to. */
export const nearest = new Int32Array(1);

const far = 1e9;

/**
 * Signed distance from `probe` to the listed shapes of a tape, in units, into `probe[3]` and `nearest[0]`.
 * Primitive distances after Inigo Quilez, "distance functions" (iquilezles.org/articles/distfunctions).
 */
export function measure(tape: Tape, list: Int32Array, count: number): void {
  const { rows, kinds, ops, bodies, from, length, points, samples } = tape;
  const px = probe[0]!;
  const py = probe[1]!;
  const pz = probe[2]!;
  let best = far;
  let bestBody = -1;
  let d = far;
  let body = -1;
  for (let n = 0; n < count; n++) {
    const i = list[n]!;
    if (bodies[i] !== body) {
      if (d < best) {
        best = d;
        bestBody = body;
      }
      d = far;
      body = bodies[i]!;
    }
    const o = i * stride;
    const op = ops[i]!;
    const blend = rows[o + 22]!;
    if (op === 0) {
      const bx = px - rows[o + 14]!;
      const by = py - rows[o + 15]!;
      const bz = pz - rows[o + 16]!;
      const reach = (d < best ? d : best) + blend + rows[o + 17]!;
      if (reach < 0 || bx * bx + by * by + bz * bz > reach * reach) continue;
    }
    const qx = px - rows[o + 9]!;
    const qy = py - rows[o + 10]!;
    const qz = pz - rows[o + 11]!;
    const inverse = rows[o + 13]!;
    const x = (rows[o]! * qx + rows[o + 1]! * qy + rows[o + 2]! * qz) * inverse;
    const y = (rows[o + 3]! * qx + rows[o + 4]! * qy + rows[o + 5]! * qz) * inverse;
    const z = (rows[o + 6]! * qx + rows[o + 7]! * qy + rows[o + 8]! * qz) * inverse;
    const a = rows[o + 18]!;
    const b = rows[o + 19]!;
    const c = rows[o + 20]!;
    const e = rows[o + 21]!;
    let s = 0;
    switch (kinds[i]) {
      case 0: {
        s = Math.sqrt(x * x + y * y + z * z) - a;
        break;
      }
      case 1: {
        const ux = x / a;
        const uy = y / b;
        const uz = z / c;
        const k0 = Math.sqrt(ux * ux + uy * uy + uz * uz);
        const vx = ux / a;
        const vy = uy / b;
        const vz = uz / c;
        const k1 = Math.sqrt(vx * vx + vy * vy + vz * vz);
        s = k1 > 1e-9 ? (k0 * (k0 - 1)) / k1 : -Math.min(a, b, c);
        break;
      }
      case 2: {
        const ux = (x < 0 ? -x : x) - a;
        const uy = (y < 0 ? -y : y) - b;
        const uz = (z < 0 ? -z : z) - c;
        const vx = ux > 0 ? ux : 0;
        const vy = uy > 0 ? uy : 0;
        const vz = uz > 0 ? uz : 0;
        const m = ux > uy ? (ux > uz ? ux : uz) : uy > uz ? uy : uz;
        s = Math.sqrt(vx * vx + vy * vy + vz * vz) + (m < 0 ? m : 0) - e;
        break;
      }
      case 3: {
        const ux = Math.sqrt(x * x + z * z) - a;
        const uy = (y < 0 ? -y : y) - b;
        const vx = ux > 0 ? ux : 0;
        const vy = uy > 0 ? uy : 0;
        const m = ux > uy ? ux : uy;
        s = Math.sqrt(vx * vx + vy * vy) + (m < 0 ? m : 0) - c;
        break;
      }
      case 4: {
        const q = Math.sqrt(x * x + z * z);
        const r = y < 0 ? a : b;
        const ax = q - (q < r ? q : r);
        const ay = (y < 0 ? -y : y) - c;
        const kx = b - a;
        const ky = 2 * c;
        let t = ((b - q) * kx + (c - y) * ky) / (kx * kx + ky * ky);
        t = t < 0 ? 0 : t > 1 ? 1 : t;
        const cx = q - b + kx * t;
        const cy = y - c + ky * t;
        const first = ax * ax + ay * ay;
        const second = cx * cx + cy * cy;
        s = Math.sqrt(first < second ? first : second) * (cx < 0 && ay < 0 ? -1 : 1) - e;
        break;
      }
      case 5: {
        const q = Math.sqrt(x * x + z * z) - a;
        s = Math.sqrt(q * q + y * y) - b;
        break;
      }
      case 6: {
        const t = y < 0 ? 0 : y > a ? a : y;
        s = Math.sqrt(x * x + z * z + (y - t) * (y - t)) - (b + ((c - b) * t) / a);
        break;
      }
      case 7: {
        const q = Math.sqrt(x * x + z * z);
        const end = from[i]! + length[i]! - 2;
        let near = far;
        for (let k = from[i]!; k < end; k += 2) {
          const sx = points[k]!;
          const sy = points[k + 1]!;
          const ex = points[k + 2]! - sx;
          const ey = points[k + 3]! - sy;
          const wx = q - sx;
          const wy = y - sy;
          let t = (wx * ex + wy * ey) / (ex * ex + ey * ey);
          t = t < 0 ? 0 : t > 1 ? 1 : t;
          const gx = wx - ex * t;
          const gy = wy - ey * t;
          const g = gx * gx + gy * gy;
          if (g < near) near = g;
        }
        s = Math.sqrt(near) - a;
        break;
      }
      case 8: {
        const end = from[i]! + length[i]! - 3;
        let near = far;
        for (let k = from[i]!; k < end; k += 3) {
          const ex = points[k + 3]! - points[k]!;
          const ey = points[k + 4]! - points[k + 1]!;
          const ez = points[k + 5]! - points[k + 2]!;
          const wx = x - points[k]!;
          const wy = y - points[k + 1]!;
          const wz = z - points[k + 2]!;
          let t = (wx * ex + wy * ey + wz * ez) / (ex * ex + ey * ey + ez * ez);
          t = t < 0 ? 0 : t > 1 ? 1 : t;
          const gx = wx - ex * t;
          const gy = wy - ey * t;
          const gz = wz - ez * t;
          const g = gx * gx + gy * gy + gz * gz;
          if (g < near) near = g;
        }
        s = Math.sqrt(near) - a;
        break;
      }
      case 9: {
        const side = length[i]!;
        const toCell = (side - 1) / (2 * a);
        let u = (x + a) * toCell;
        let v = (z + a) * toCell;
        const top = side - 1.001;
        u = u < 0 ? 0 : u > top ? top : u;
        v = v < 0 ? 0 : v > top ? top : v;
        const iu = u | 0;
        const iv = v | 0;
        const fu = u - iu;
        const fv = v - iv;
        const k = from[i]! + (iv * side + iu) * 2;
        const l = k + side * 2;
        const ox = (x < -a ? -a - x : x > a ? x - a : 0) + (z < -a ? -a - z : z > a ? z - a : 0);
        const o0 = samples[k]! + (samples[k + 2]! - samples[k]!) * fu;
        const o1 = samples[l]! + (samples[l + 2]! - samples[l]!) * fu;
        const h0 = samples[k + 1]! + (samples[k + 3]! - samples[k + 1]!) * fu;
        const h1 = samples[l + 1]! + (samples[l + 3]! - samples[l + 1]!) * fu;
        const ux = o0 + (o1 - o0) * fv + ox;
        const h = (h0 + (h1 - h0) * fv) * 0.5;
        const uy = (y < h ? h - y : y - h) - h;
        const vx = ux > 0 ? ux : 0;
        const vy = uy > 0 ? uy : 0;
        const m = ux > uy ? ux : uy;
        s = (Math.sqrt(vx * vx + vy * vy) + (m < 0 ? m : 0)) * 0.75;
        break;
      }
      case 10: {
        const end = from[i]! + length[i]!;
        s = -far;
        for (let k = from[i]!; k < end; k += 4) {
          const f = x * points[k]! + y * points[k + 1]! + z * points[k + 2]! - points[k + 3]!;
          if (f > s) s = f;
        }
        break;
      }
      default: {
        const q = Math.sqrt(x * x + z * z);
        const ox = q > b ? q - b : 0;
        const oy = y < c ? c - y : y > e ? y - e : 0;
        const top = profileSide - 1.001;
        let u = (q / b) * (profileSide - 1);
        let v = ((y - c) / (e - c)) * (profileSide - 1);
        u = u > top ? top : u;
        v = v < 0 ? 0 : v > top ? top : v;
        const iu = u | 0;
        const iv = v | 0;
        const k = from[i]! + iv * profileSide + iu;
        const d0 = samples[k]! + (samples[k + 1]! - samples[k]!) * (u - iu);
        const l = k + profileSide;
        const d1 = samples[l]! + (samples[l + 1]! - samples[l]!) * (u - iu);
        const near = d0 + (d1 - d0) * (v - iv);
        s = (ox > 0 || oy > 0 ? Math.sqrt(ox * ox + oy * oy + near * near) : near) - a;
      }
    }
    s *= rows[o + 12]!;
    if (op === 0) {
      if (blend > 0 && d < far) {
        const h = blend - (d > s ? d - s : s - d);
        d = (d < s ? d : s) - (h > 0 ? (h * h) / (blend * 4) : 0);
      } else if (s < d) d = s;
    } else {
      if (op === 1) s = -s;
      const h = blend > 0 ? blend - (d > s ? d - s : s - d) : 0;
      d = (d > s ? d : s) + (h > 0 ? (h * h) / (blend * 4) : 0);
    }
  }
  if (d < best) {
    best = d;
    bestBody = body;
  }
  probe[3] = best;
  nearest[0] = bestBody;
}
