import type { Defect } from './defects.ts';
import { apply, cross, type Frame, multiply, subtract, type Turn, times, turned, unit, type Vec3 } from './geometry.ts';
import type { Product } from './product.ts';
import type { Body, Mark, Rgb } from './scene.ts';
import { ball, ellipsoid, rock } from './shapes.ts';

type Random = () => number;
export type Faces = [number, number, number, number][];

/** Faces of a lump of about radius `r`, spread over all directions. */
export function lump(r: number, count: number, random: Random): Faces {
  return Array.from({ length: count }, (_, i) => {
    const y = 1 - (2 * (i + 0.5)) / count;
    const a = i * 2.39996 + random() * 0.7;
    const w = Math.sqrt(1 - y * y);
    return [w * Math.cos(a), y, w * Math.sin(a), r * (0.62 + 0.38 * random())];
  });
}

const markOf: Partial<Record<Defect, { kind: Mark['kind']; colour: Rgb }>> = {
  cracked: { kind: 'crack', colour: [0.012, 0.01, 0.009] },
  stained: { kind: 'stain', colour: [0.075, 0.035, 0.014] },
};

/** Adds to a built product the damage that all kinds share: marks, dents, a piece broken off. */
export function damage(product: Product, bodies: Body[], defect: Defect | 'none', random: Random): Body[] {
  const { at, facing, radius } = product.spot;
  const seed = Math.floor(random() * 1000);
  if (defect === 'scratched') {
    return bodies.map(body => {
      const [r, g, b] = body.material.colour;
      const colour: Rgb = r + g + b > 0.9 ? [0.05, 0.045, 0.04] : [0.6, 0.58, 0.55];
      return marked(body, { kind: 'scratch', at, facing, radius: radius * 1.15, colour, seed });
    });
  }
  const glass = defect === 'cracked' && product.spot.glass;
  const mark = defect === 'none' ? undefined : markOf[defect];
  if (mark) {
    const kind = glass ? 'web' : mark.kind;
    const colour: Rgb = glass ? [0.82, 0.84, 0.86] : mark.colour;
    return bodies.map(body => marked(body, { kind, colour, at, facing, radius: radius * 1.2, seed }));
  }
  if (defect === 'torn') return bodies.map(body => tear(body, at, facing, radius * 1.25, seed));
  if (defect === 'dented') return bodies.map(body => dent(body, at, facing, radius, seed));
  if (defect === 'broken') return breakOff(bodies, product, random);
  return bodies;
}

const marked = (body: Body, mark: Mark): Body => ({ ...body, marks: [...(body.marks ?? []), mark] });

function tear(body: Body, at: Vec3, facing: Vec3, radius: number, seed: number): Body {
  const n = unit(facing);
  const u = unit(cross(n, Math.abs(n[1]) > 0.9 ? [0, 0, 1] : [0, 1, 0]));
  const v = cross(n, u);
  const turn: Turn = [u[0], n[0], v[0], u[1], n[1], v[1], u[2], n[2], v[2]];
  const slit = ellipsoid(radius * 0.95, radius * 0.22, radius * 0.24, { at, turn, op: 'cut', soften: 0.03 });
  return marked(
    { ...body, shapes: [...body.shapes, slit] },
    { kind: 'tear', at, facing, radius, colour: [0.02, 0.017, 0.015], seed },
  );
}

function dent(body: Body, at: Vec3, facing: Vec3, radius: number, seed: number): Body {
  const n = unit(facing);
  const press = (along: number, r: number, side: Vec3) =>
    ball(r, {
      at: [at[0] + n[0] * along + side[0], at[1] + n[1] * along + side[1], at[2] + n[2] * along + side[2]],
      op: 'cut',
      soften: radius * 0.14,
    });
  const u = times(unit(cross(n, [0.3, 1, 0.2])), radius * 0.75);
  const shapes = [...body.shapes, press(radius * 0.62, radius, [0, 0, 0]), press(radius * 0.42, radius * 0.55, u)];
  const rub: Mark = { kind: 'scratch', at, facing, radius: radius * 0.8, colour: [0.1, 0.09, 0.08], seed };
  return marked({ ...body, shapes }, rub);
}

/** Takes a lump out of the product, lays it on the floor before it, and scatters splinters. */
function breakOff(bodies: Body[], product: Product, random: Random): Body[] {
  const { at, facing, radius } = product.spot;
  const faces = lump(radius * 1.3, 12, random);
  const size = radius * 2.1;
  const raw: Mark = { kind: 'raw', at, facing, radius: size, colour: [0.7, 0.66, 0.6], seed: 0, faces: faces.flat() };
  const hurt = bodies.map(body =>
    marked({ ...body, shapes: [...body.shapes, rock(faces, size, { at, op: 'cut' })] }, raw),
  );
  const flat = layDown(facing);
  const side = facing[0] < -0.2 ? -1 : 1;
  const rest: Vec3 = [at[0] + side * radius * 1.9, radius * 0.22, Math.max(at[2], 0.2) + radius * 1.7];
  const turn = multiply(turned(8, random() * 360, 10), flat);
  const frame: Frame = { turn, at: subtract(rest, apply(turn, at)), scale: 1 };
  const piece = bodies
    .filter(body => !body.frame)
    .map(body => marked({ ...body, shapes: [...body.shapes, rock(faces, size, { at, op: 'keep' })], frame }, raw));
  const skin = bodies[0]!.material;
  const splinters = Array.from({ length: 9 }, (_, i): Body => {
    const r = radius * (0.1 + 0.2 * random() ** 2);
    const angle = random() * 6.28;
    const far = radius * (0.4 + 1.7 * random());
    const thin = turned(random() * 24, random() * 360, random() * 24);
    const faces = lump(r * 1.3, 7, random).map(([x, y, z, d]): [number, number, number, number] => [x, y, z, d]);
    faces.push([0, 1, 0, r * 0.22], [0, -1, 0, r * 0.22]);
    const spot: Vec3 = [
      rest[0] - side * radius * 0.7 + Math.cos(angle) * far,
      r * 0.3,
      rest[2] + Math.sin(angle) * far * 0.7,
    ];
    const material = { ...skin, print: undefined, colour: i % 3 === 0 ? raw.colour : skin.colour };
    return { shapes: [rock(faces, r * 2.2, { at: spot, turn: thin })], material };
  });
  return [...hurt, ...piece, ...splinters];
}

/** The rotation that brings an outward face to look up. */
function layDown(facing: Vec3): Turn {
  const n = unit(facing);
  const x = unit(cross(n, Math.abs(n[2]) > 0.9 ? [1, 0, 0] : [0, 0, 1]));
  const z = cross(x, n);
  return [x[0], x[1], x[2], n[0], n[1], n[2], z[0], z[1], z[2]];
}
