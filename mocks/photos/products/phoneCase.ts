import type { Product } from '../product.ts';
import { makeRelief } from '../relief.ts';
import { cloth, cylinder, ring } from '../shapes.ts';

/** A rectangle of half sizes x, z with round corners, around a middle. */
function roundRectangle(x: number, z: number, r: number, cx = 0, cz = 0): [number, number][] {
  return [0, 90, 180, 270].flatMap((start, q) => {
    const [sx, sz] = [
      [1, 1],
      [-1, 1],
      [-1, -1],
      [1, -1],
    ][q]!;
    return [0, 22.5, 45, 67.5, 90].map((step): [number, number] => {
      const a = ((start + step) * Math.PI) / 180;
      return [cx + sx! * (x - r) + Math.cos(a) * r, cz + sz! * (z - r) + Math.sin(a) * r];
    });
  });
}

export const phoneCase: Product = {
  label: 'Phone case',
  metres: 0.055,
  colours: ['pink', 'sky', 'black', 'mint', 'red', 'purple', 'yellow'],
  floors: ['table', 'desk', 'sheet', 'counter'],
  view: { elevation: 56, yaw: 14 },
  spot: { at: [0.22, 0.15, 0.55], facing: [0, 1, 0], radius: 0.42 },
  defects: ['cracked', 'broken', 'scratched', 'stained', 'wrong_colour', 'wrong_shape', 'wrong_item', 'empty_parcel'],
  build({ colour, defect }) {
    const other = defect === 'wrong_shape';
    const camera = other ? roundRectangle(0.22, 0.22, 0.2, 0, -0.95) : roundRectangle(0.25, 0.27, 0.1, -0.38, -1.12);
    const slots = [roundRectangle(0.16, 0.05, 0.04, 0, 1.42)];
    const shell = makeRelief(
      { outline: roundRectangle(0.76, 1.52, other ? 0.08 : 0.24), holes: [camera, ...slots], thick: 0.16, puff: 0.1 },
      160,
    );
    const middle: [number, number] = other ? [0, -0.95] : [-0.38, -1.12];
    const rim = other
      ? [ring(0.24, 0.035, { at: [middle[0], 0.14, middle[1]] })]
      : [cylinder(0.001, 0.001, 0, { at: [middle[0], 0.1, middle[1]] })];
    return [
      { shapes: [cloth(shell)], material: { colour, gloss: 0.4, sharp: 0.7 } },
      { shapes: rim, material: { colour: [0.1, 0.1, 0.1], gloss: 0.5 } },
      { shapes: [ring(0.17, 0.012, { at: [0, 0.157, 0.05] })], material: { colour: [0.75, 0.75, 0.75], gloss: 0.5 } },
    ];
  },
};
