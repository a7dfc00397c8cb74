import { times, unit, type Vec3 } from './geometry.ts';
import { between, type Random } from './noise.ts';
import { type Camera, type Lens, type Light, lights, type Rgb } from './scene.ts';

const looks: Record<Light['kind'], { colour: Rgb; ambient: Rgb; hardness: number; warmth: number }> = {
  window: { colour: [1.5, 1.46, 1.4], ambient: [0.46, 0.49, 0.54], hardness: 5, warmth: 0.02 },
  sunpatch: { colour: [3.1, 2.75, 2.2], ambient: [0.42, 0.45, 0.5], hardness: 16, warmth: 0.04 },
  lamp: { colour: [1.75, 1.4, 0.95], ambient: [0.34, 0.29, 0.24], hardness: 6, warmth: -0.03 },
  flash: { colour: [1.5, 1.52, 1.58], ambient: [0.17, 0.16, 0.15], hardness: 22, warmth: 0 },
  overcast: { colour: [0.72, 0.74, 0.78], ambient: [0.66, 0.69, 0.73], hardness: 2.6, warmth: 0.02 },
};

/** Chooses one of the lights of a home and where it stands; a flash stands beside the lens. */
export function makeLight(random: Random, camera: Camera): Light {
  const kind = lights[Math.floor(random() * lights.length)]!;
  const look = looks[kind];
  const side = random() < 0.5 ? -1 : 1;
  const azimuth = (between(random, 30, 125) * side * Math.PI) / 180;
  const elevation = (between(random, 34, 62) * Math.PI) / 180;
  const aside: Vec3 = [
    Math.cos(elevation) * Math.sin(azimuth),
    Math.sin(elevation),
    Math.cos(elevation) * Math.cos(azimuth),
  ];
  const t = camera.turn;
  const beside: Vec3 = [
    t[2] + 0.08 * t[0] + 0.07 * t[1],
    t[5] + 0.08 * t[3] + 0.07 * t[4],
    t[8] + 0.08 * t[6] + 0.07 * t[7],
  ];
  const power = between(random, 0.85, 1.15);
  return {
    kind,
    toward: unit(kind === 'flash' ? beside : aside),
    colour: times(look.colour, power),
    ambient: times(look.ambient, between(random, 0.85, 1.15)),
    hardness: look.hardness * between(random, 0.7, 1.4),
  };
}

/** How this phone, in this hand, keeps what it sees. */
export function makeLens(random: Random, light: Light): Lens {
  return {
    exposure: between(random, 0.7, 0.96) * (light.kind === 'lamp' ? 1.1 : 1),
    warmth: looks[light.kind].warmth + between(random, -0.05, 0.06),
    tint: between(random, -0.02, 0.02),
    vignette: between(random, 0.25, 0.75),
    grain: between(random, 2, 5.5) * (light.kind === 'lamp' ? 1.3 : 1),
    blur: between(random, 0.03, 0.13),
    seed: Math.floor(random() * 2 ** 31),
  };
}
