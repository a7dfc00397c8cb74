import { breakOff } from './breakage.ts';
import type { Defect } from './defects.ts';
import { apply, cross, origin, subtract, type Turn, times, transpose, unit, type Vec3 } from './geometry.ts';
import type { Product } from './product.ts';
import type { Body, Mark, Rgb } from './scene.ts';
import { ball, ellipsoid } from './shapes.ts';

type Spot = Product['spot'];

const markOf: Partial<Record<Defect, { kind: Mark['kind']; colour: Rgb }>> = {
  cracked: { kind: 'crack', colour: [0.012, 0.01, 0.009] },
  stained: { kind: 'stain', colour: [0.075, 0.035, 0.014] },
  scratched: { kind: 'scratch', colour: [0.6, 0.58, 0.55] },
};

/** Adds to a built product the damage that all kinds share: marks, tears, dents, a piece broken off. */
export function damage(product: Product, bodies: Body[], defect: Defect | 'none', random: () => number): Body[] {
  const seed = Math.floor(random() * 1000);
  if (defect === 'broken') return breakOff(bodies, product.spot, random);
  if (defect === 'torn') return bodies.map(body => tear(body, within(body, product.spot), seed));
  if (defect === 'dented') return bodies.map(body => dent(body, within(body, product.spot), seed));
  const mark = defect === 'none' ? undefined : markOf[defect];
  if (!mark) return bodies;
  return bodies.map(body => {
    const { at, facing, radius, glass } = within(body, product.spot);
    const pale = body.material.colour[0] + body.material.colour[1] + body.material.colour[2] > 0.9;
    const put = { at, facing, radius: radius * (mark.kind === 'crack' ? 1.25 : 1.45), seed };
    if (glass && mark.kind === 'crack') return marked(body, { ...put, kind: 'web', colour: [0.82, 0.84, 0.86] });
    if (pale && mark.kind === 'scratch') return marked(body, { ...put, kind: 'scratch', colour: [0.05, 0.045, 0.04] });
    return marked(body, { ...put, ...mark });
  });
}

/** A spot of the product in a body's own space. */
function within(body: Body, spot: Spot): Spot {
  const frame = body.frame ?? origin;
  const back = transpose(frame.turn);
  return {
    ...spot,
    at: times(apply(back, subtract(spot.at, frame.at)), 1 / frame.scale),
    facing: apply(back, spot.facing),
    radius: spot.radius / frame.scale,
  };
}

export const marked = (body: Body, mark: Mark): Body => ({ ...body, marks: [...(body.marks ?? []), mark] });

function tear(body: Body, spot: Spot, seed: number): Body {
  const { at, facing } = spot;
  const radius = spot.radius * 1.25;
  const n = unit(facing);
  const u = unit(cross(n, Math.abs(n[1]) > 0.9 ? [0, 0, 1] : [0, 1, 0]));
  const v = cross(n, u);
  const turn: Turn = [u[0], n[0], v[0], u[1], n[1], v[1], u[2], n[2], v[2]];
  const slit = ellipsoid(radius * 0.95, radius * 0.22, radius * 0.24, { at, turn, op: 'cut', soften: 0.03 });
  const mark: Mark = { kind: 'tear', at, facing, radius, colour: [0.02, 0.017, 0.015], seed };
  return marked({ ...body, shapes: [...body.shapes, slit] }, mark);
}

function dent(body: Body, { at, facing, radius }: Spot, seed: number): Body {
  const n = unit(facing);
  const press = (along: number, r: number, side: Vec3) =>
    ball(r, {
      at: [at[0] + n[0] * along + side[0], at[1] + n[1] * along + side[1], at[2] + n[2] * along + side[2]],
      op: 'cut',
      soften: radius * 0.14,
    });
  const u = times(unit(cross(n, [0.3, 1, 0.2])), radius * 0.75);
  const shapes = [...body.shapes, press(radius * 0.48, radius, [0, 0, 0]), press(radius * 0.32, radius * 0.6, u)];
  return marked(
    { ...body, shapes },
    { kind: 'scratch', at, facing, radius: radius * 0.8, colour: [0.1, 0.09, 0.08], seed },
  );
}
