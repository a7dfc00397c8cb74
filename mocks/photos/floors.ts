import { cell, noise } from './noise.ts';
import type { Floor } from './scene.ts';

/** Colour of the floor at a point (0-2), how its face tilts in x and z (3, 4), how much it mirrors (5). */
export const ground = new Float64Array(6);

type Rgb = readonly [number, number, number];
/** Linear colours that a floor of each kind is found in; the number of a room picks one. */
export const floorColours: Record<Floor, readonly Rgb[]> = {
  planks: [
    [0.36, 0.21, 0.11],
    [0.52, 0.36, 0.21],
    [0.2, 0.11, 0.06],
    [0.42, 0.36, 0.29],
  ],
  table: [
    [0.36, 0.24, 0.14],
    [0.2, 0.11, 0.06],
    [0.5, 0.39, 0.27],
  ],
  desk: [
    [0.72, 0.71, 0.69],
    [0.12, 0.11, 0.11],
    [0.6, 0.58, 0.52],
  ],
  counter: [
    [0.26, 0.26, 0.27],
    [0.5, 0.46, 0.42],
    [0.1, 0.1, 0.11],
  ],
  sheet: [
    [0.74, 0.74, 0.76],
    [0.3, 0.38, 0.5],
    [0.62, 0.5, 0.45],
    [0.36, 0.4, 0.34],
  ],
  carpet: [
    [0.34, 0.31, 0.28],
    [0.17, 0.19, 0.23],
    [0.42, 0.34, 0.25],
    [0.3, 0.12, 0.1],
  ],
  tiles: [
    [0.6, 0.57, 0.52],
    [0.36, 0.37, 0.38],
    [0.66, 0.66, 0.65],
  ],
};

/** Paints the floor at x, z in metres, seen with a pixel `blur` metres wide. Writes `ground`. */
export function paintFloor(kind: Floor, colour: number, x: number, z: number, blur: number): void {
  const base = floorColours[kind][colour % floorColours[kind].length]!;
  const fine = blur > 0.006 ? 0 : blur < 0.001 ? 1 : (0.006 - blur) / 0.005;
  let shade = 1;
  let tiltX = 0;
  let tiltZ = 0;
  let mirror = 0;
  switch (kind) {
    case 'planks': {
      const row = Math.floor(z / 0.11);
      const shifted = x + cell(row, 3) * 1.1;
      const plank = Math.floor(shifted / 0.95);
      const seed = cell(plank * 7 + row * 13, 17);
      const wobble = noise(shifted * 3 + seed * 90, z * 9) * 2;
      const rings = noise(shifted * 5 + seed * 50, z * 160 + wobble * 6);
      const streak = noise(shifted * 22 + seed * 31, z * 700);
      shade = (0.74 + 0.5 * seed) * (0.78 + 0.32 * rings) * (1 - 0.18 * streak * fine);
      const inRow = Math.abs(z / 0.11 - row - 0.5);
      const inPlank = Math.abs(shifted / 0.95 - plank - 0.5);
      if (inRow > 0.485 || inPlank > 0.4985) shade *= 0.32 + 0.5 * (1 - fine);
      mirror = 0.12;
      break;
    }
    case 'table': {
      const bend = noise(x * 1.6, z * 2.2) * 0.9 + noise(x * 6, z * 8) * 0.12;
      const rings = noise(x * 2.4 + 40, (z + bend * 0.12) * 70);
      const streak = noise(x * 18, z * 520);
      shade = (0.72 + 0.42 * rings) * (1 - 0.2 * streak * fine) * (0.92 + 0.16 * noise(x * 3, z * 3));
      mirror = 0.22;
      break;
    }
    case 'desk': {
      shade = 0.96 + 0.06 * noise(x * 9, z * 9) + 0.03 * fine * noise(x * 400, z * 400);
      mirror = 0.2;
      break;
    }
    case 'counter': {
      const blotch = noise(x * 45, z * 45) * 0.6 + noise(x * 130, z * 130) * 0.4;
      const fleck = noise(x * 420, z * 420);
      shade = 0.72 + 0.4 * blotch + (fleck > 0.78 ? 0.45 : fleck < 0.2 ? -0.25 : 0) * fine;
      mirror = 0.34;
      break;
    }
    case 'sheet': {
      const u = x + 0.1 * noise(x * 2.2, z * 2.2 + 9);
      const v = z + 0.1 * noise(x * 2.2 + 31, z * 2.2);
      const e = 0.01;
      const fold = (a: number, b: number) => {
        const ridge = Math.abs(noise(a * 4.1 + b * 1.7, b * 2.3) - 0.5);
        const crease = Math.abs(noise(a * 3 + 60, b * 7.5 - a * 3) - 0.5);
        const soft = noise(a * 2.7 + 11, b * 3.1) * 0.09;
        return soft + 0.05 * Math.sqrt(ridge + 0.02) + 0.04 * Math.sqrt(crease + 0.015);
      };
      const here = fold(u, v);
      tiltX = ((fold(u + e, v) - here) / e) * 0.7;
      tiltZ = ((fold(u, v + e) - here) / e) * 0.7;
      shade = 0.94 + 0.1 * fine * (noise(x * 900, z * 900) - 0.5) + here * 1.2;
      break;
    }
    case 'carpet': {
      const tuft = noise(x * 210, z * 210) * 0.6 + noise(x * 470 + 7, z * 470) * 0.4;
      shade = 0.72 + 0.42 * noise(x * 7, z * 7) * noise(x * 31, z * 31) + (tuft - 0.5) * (0.35 + 0.75 * fine);
      tiltX = (noise(x * 240 + 19, z * 240) - 0.5) * 0.9 * fine;
      tiltZ = (noise(x * 240, z * 240 + 53) - 0.5) * 0.9 * fine;
      break;
    }
    case 'tiles': {
      const i = Math.floor(x / 0.3);
      const j = Math.floor(z / 0.3);
      const edge = Math.max(Math.abs(x / 0.3 - i - 0.5), Math.abs(z / 0.3 - j - 0.5));
      shade = 0.88 + 0.12 * cell(i, j) + 0.16 * (noise(x * 14 + cell(i, j) * 40, z * 14) - 0.5);
      if (edge > 0.488) shade *= 0.55;
      else mirror = 0.26;
      break;
    }
  }
  ground[0] = base[0] * shade;
  ground[1] = base[1] * shade;
  ground[2] = base[2] * shade;
  ground[3] = tiltX;
  ground[4] = tiltZ;
  ground[5] = mirror;
}
