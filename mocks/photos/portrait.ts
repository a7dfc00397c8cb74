import { frameUp } from './camera.ts';
import { turned } from './geometry.ts';
import { seeded } from './noise.ts';
import type { Product } from './product.ts';
import { render } from './render.ts';
import type { Rgb, Scene } from './scene.ts';
import type { Sheet } from './sheet.ts';
import { corners } from './tape.ts';

/** The shop's own picture of a product, 152 x 120, `count` of it side by side. */
export function portrait(product: Product, colour: Rgb, count: number): Sheet {
  const built = product.build({ colour, defect: 'none', random: seeded(1) });
  const gap = count > 1 ? 1.9 : 0;
  const bodies = Array.from({ length: count }, (_, i) =>
    built.map(body => ({
      ...body,
      frame: { turn: turned(0, product.view.yaw, 0), at: [(i - (count - 1) / 2) * gap, 0, 0] as const, scale: 1 },
    })),
  ).flat();
  const framing = {
    elevation: product.view.elevation,
    azimuth: 0,
    roll: 0,
    lens: 0.4,
    fill: 0.92,
    shift: [0, 0] as const,
  };
  const scene: Scene = {
    bodies,
    camera: frameUp(corners(bodies), framing, 152 / 120),
    light: {
      kind: 'overcast',
      toward: [-0.4, 0.8, 0.45],
      colour: [0.75, 0.75, 0.75],
      ambient: [0.6, 0.6, 0.6],
      hardness: 3,
    },
    room: {
      floor: 'desk',
      floorColour: 0,
      wall: [0.72, 0.72, 0.72],
      wallAt: 20,
      offset: [0, 0, 0],
      metres: product.metres,
      spin: 0,
    },
    lens: { exposure: 1, warmth: 0, tint: 0, vignette: 0, grain: 0, blur: 0, seed: 0 },
  };
  const { width, height, light } = render(scene, 152, 120);
  return { width, height, dots: light };
}
