import { add, apply, compose, origin, place } from './geometry.ts';
import { type Profile, sampleProfile } from './profile.ts';
import type { Relief } from './relief.ts';
import type { Body } from './scene.ts';
import { type Shape, shapeKinds } from './shapes.ts';

/** Numbers a shape takes in `rows`: turn (9), at (3), scale, 1/scale, bound centre (3), bound radius, params (4), blend. */
export const stride = 24;
export const kindOf = Object.fromEntries(shapeKinds.map((kind, i) => [kind, i])) as Record<
  (typeof shapeKinds)[number],
  number
>;
export const operations = { add: 0, cut: 1, keep: 2 } as const;

/** All shapes of a scene as flat numbers, in order, those of one body together. */
export type Tape = {
  count: number;
  rows: Float64Array;
  kinds: Uint8Array;
  ops: Uint8Array;
  bodies: Int16Array;
  /** First number and number of numbers in `points`, or first sample and side in `samples`. */
  from: Int32Array;
  length: Int32Array;
  points: Float64Array;
  samples: Float32Array;
};

/** A profile of so many points that looking its distance up is quicker than walking along it. */
const isLong = (shape: Shape): boolean => shape.kind === 'lathe' && shape.points!.length > 8;

function interleave(relief: Relief): Float32Array {
  const both = new Float32Array(relief.outline.length * 2);
  for (let i = 0; i < relief.outline.length; i++) {
    both[i * 2] = relief.outline[i]!;
    both[i * 2 + 1] = relief.height[i]!;
  }
  return both;
}

/** Writes bodies as one tape; distances are then measured without objects or calls. */
export function makeTape(bodies: readonly Body[]): Tape {
  const all = bodies.flatMap((body, b) => body.shapes.map(shape => ({ shape, b, frame: body.frame ?? origin })));
  const points: number[] = [];
  const samples: Float32Array[] = [];
  const starts = new Map<unknown, { from: number; profile?: Profile }>();
  let size = 0;
  const keep = (key: unknown, block: Float32Array, profile?: Profile) => {
    starts.set(key, { from: size, profile });
    samples.push(block);
    size += block.length;
  };
  for (const { shape } of all) {
    const key = shape.relief ?? shape.points;
    if (starts.has(key)) continue;
    if (shape.relief) keep(key, interleave(shape.relief));
    else if (shape.kind === 'turnery' || isLong(shape)) {
      const profile = sampleProfile(shape.points!, shape.kind === 'turnery');
      keep(key, profile.distances, profile);
    }
  }
  const tape: Tape = {
    count: all.length,
    rows: new Float64Array(all.length * stride),
    kinds: new Uint8Array(all.length),
    ops: new Uint8Array(all.length),
    bodies: new Int16Array(all.length),
    from: new Int32Array(all.length),
    length: new Int32Array(all.length),
    points: new Float64Array(0),
    samples: new Float32Array(size),
  };
  let filled = 0;
  for (const block of samples) {
    tape.samples.set(block, filled);
    filled += block.length;
  }
  all.forEach(({ shape, b, frame }, i) => {
    const world = compose(frame, shape.frame);
    const bound = place(world, shape.middle);
    const radius = Math.hypot(...shape.half) * world.scale + shape.soften * 0.5 * world.scale;
    const t = world.turn;
    const blend = shape.soften * world.scale;
    const transposed = [t[0], t[3], t[6], t[1], t[4], t[7], t[2], t[5], t[8]];
    const start = starts.get(shape.relief ?? shape.points);
    const { profile } = start ?? {};
    const own = profile ? [shape.params[0]!, profile.reach, profile.low, profile.high] : shape.params;
    const params = [0, 1, 2, 3].map(k => own[k] ?? 0);
    tape.rows.set(
      [...transposed, ...world.at, world.scale, 1 / world.scale, ...bound, radius, ...params, blend],
      i * stride,
    );
    tape.kinds[i] = profile ? kindOf.turnery : kindOf[shape.kind];
    tape.ops[i] = operations[shape.op];
    tape.bodies[i] = b;
    tape.from[i] = start?.from ?? points.length;
    tape.length[i] = shape.relief ? shape.relief.side : (shape.points?.length ?? 0);
    if (!start) points.push(...(shape.points ?? []));
  });
  tape.points = Float64Array.from(points);
  return tape;
}

/** Corners of the boxes around every added shape, or around what is kept of a body, in world units. */
export function corners(bodies: readonly Body[]): [number, number, number][] {
  return bodies.flatMap(body => {
    const kept = body.shapes.filter(shape => shape.op === 'keep');
    return (kept.length > 0 ? kept : body.shapes.filter(shape => shape.op === 'add')).flatMap(shape => {
      const world = compose(body.frame ?? origin, shape.frame);
      return [0, 1, 2, 3, 4, 5, 6, 7].map((c): [number, number, number] => {
        const sign = (bit: number) => (c & bit ? 1 : -1);
        const [x, y, z] = shape.half;
        const local = add(shape.middle, [x * sign(1), y * sign(2), z * sign(4)]);
        const [a, b, d] = apply(world.turn, local);
        return [a * world.scale + world.at[0], b * world.scale + world.at[1], d * world.scale + world.at[2]];
      });
    });
  });
}
