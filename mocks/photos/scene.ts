import type { Frame, Turn, Vec3 } from './geometry.ts';
import type { Shape } from './shapes.ts';
import type { Sheet } from './sheet.ts';

/** Linear light, 0 to 1 each. */
export type Rgb = readonly [number, number, number];

export const patterns = [
  'plain',
  'weave',
  'grain',
  'speckle',
  'stripes',
  'leather',
  'brushed',
  'cardboard',
  'dots',
  'bands',
] as const;
export const marks = ['stain', 'scratch', 'crack', 'web', 'tear', 'raw'] as const;

/** Something printed on a body: `u` and `v` span the sheet from its top left corner. */
export type Print = { sheet: Sheet; corner: Vec3; u: Vec3; v: Vec3 };

export type Material = {
  colour: Rgb;
  second?: Rgb;
  pattern?: (typeof patterns)[number];
  /** Repeats of the pattern in one unit. */
  grain?: number;
  /** Strength of the mirror image of the room, 0 to 1, and how sharp it is, 0 to 1. */
  gloss?: number;
  sharp?: number;
  metal?: boolean;
  /** Light it gives off itself. */
  glow?: number;
  print?: Print;
};

/** Damage drawn on a surface around a point of the body. */
export type Mark = {
  kind: (typeof marks)[number];
  at: Vec3;
  facing: Vec3;
  radius: number;
  colour: Rgb;
  seed: number;
  /** Of a broken face: the lump that came off, faces as in `rock`. */
  faces?: number[];
};

/** Shapes joined in order, of one material. */
export type Body = { shapes: Shape[]; material: Material; frame?: Frame; marks?: Mark[] };

export const lights = ['window', 'sunpatch', 'lamp', 'flash', 'overcast'] as const;
export const floors = ['planks', 'table', 'desk', 'counter', 'sheet', 'carpet', 'tiles'] as const;
export type Floor = (typeof floors)[number];

export type Light = {
  kind: (typeof lights)[number];
  toward: Vec3;
  colour: Rgb;
  ambient: Rgb;
  /** How quickly a shadow's edge sharpens: small is soft. */
  hardness: number;
};

export type Room = {
  floor: Floor;
  floorColour: number;
  wall: Rgb;
  wallAt: number;
  offset: Vec3;
  metres: number;
  spin: number;
};

/** Columns of `turn` are right, up, backward; `lens` is the tangent of half the horizontal angle of view. */
export type Camera = { at: Vec3; turn: Turn; lens: number };

export type Lens = {
  exposure: number;
  warmth: number;
  tint: number;
  vignette: number;
  grain: number;
  blur: number;
  seed: number;
};

export type Scene = { bodies: Body[]; camera: Camera; light: Light; room: Room; lens: Lens };
