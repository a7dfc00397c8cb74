import type { Colour } from './colours.ts';
import type { Defect } from './defects.ts';
import type { Vec3 } from './geometry.ts';
import type { Body, Floor, Rgb } from './scene.ts';

/** How one copy of a product is to look. */
export type Look = { colour: Rgb; defect: Defect | 'none'; random: () => number };

/** A thing that the marketplace sells: its front looks along +z, it stands on y = 0, and it measures about 2 units. */
export type Product = {
  /** As a packing slip names it. */
  label: string;
  /** Metres in one unit. */
  metres: number;
  colours: readonly Colour[];
  /** Where one would put it down. */
  floors: readonly Floor[];
  /** Degrees above the floor, and aside from the front, from which one takes the first photo. */
  view: { elevation: number; yaw: number };
  /** Where damage sits, which way the surface faces there, how large it is, and whether it is of glass. */
  spot: { at: Vec3; facing: Vec3; radius: number; glass?: boolean };
  defects: readonly Defect[];
  /** The product with whatever is its own of the defect; what all products share is added by `damage`. */
  build(look: Look): Body[];
};
