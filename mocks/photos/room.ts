import { floorColours } from './floors.ts';
import { between, pick, type Random } from './noise.ts';
import type { Floor, Rgb, Room } from './scene.ts';

/** Where one opens a parcel. */
export const parcelFloors: readonly Floor[] = ['planks', 'carpet', 'tiles', 'table', 'sheet'];
const walls: readonly Rgb[] = [
  [0.66, 0.64, 0.6],
  [0.58, 0.6, 0.62],
  [0.62, 0.56, 0.46],
  [0.42, 0.5, 0.5],
  [0.48, 0.38, 0.34],
  [0.36, 0.42, 0.5],
];

/** A floor of one of the kinds, and a wall some way behind `back`. */
export function makeRoom(list: readonly Floor[], back: number, metres: number, random: Random): Room {
  const floor = pick(list, random);
  return {
    floor,
    floorColour: Math.floor(random() * floorColours[floor].length),
    wall: pick(walls, random),
    wallAt: back + between(random, 0.5, 3.5),
    offset: [random() * 40, random() * 2 - 1, random() * 40],
    metres,
    spin: between(random, -0.5, 0.5) + (random() < 0.3 ? 1.57 : 0),
  };
}
