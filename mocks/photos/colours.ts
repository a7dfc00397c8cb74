import type { Rgb } from './scene.ts';

/** Linear colours of the catalogue, by the name that stands on an order. */
export const colours = {
  white: [0.78, 0.77, 0.74],
  black: [0.022, 0.022, 0.025],
  grey: [0.22, 0.225, 0.24],
  red: [0.56, 0.03, 0.03],
  orange: [0.78, 0.24, 0.03],
  yellow: [0.82, 0.56, 0.05],
  green: [0.06, 0.26, 0.09],
  mint: [0.36, 0.66, 0.5],
  blue: [0.035, 0.13, 0.48],
  sky: [0.25, 0.5, 0.78],
  navy: [0.02, 0.035, 0.12],
  purple: [0.24, 0.07, 0.38],
  pink: [0.8, 0.29, 0.4],
  beige: [0.62, 0.47, 0.3],
  brown: [0.2, 0.085, 0.035],
  terracotta: [0.52, 0.17, 0.07],
  brass: [0.7, 0.45, 0.13],
  silver: [0.68, 0.69, 0.71],
} as const satisfies Record<string, Rgb>;

export type Colour = keyof typeof colours;
export const isColour = (name: string): name is Colour => Object.hasOwn(colours, name);

/** The colour of the list that looks least like `from`. */
export function farthestColour(from: Colour, list: readonly Colour[]): Colour {
  const gap = (to: Colour) =>
    colours[from].reduce((sum, v, i) => sum + (Math.cbrt(v) - Math.cbrt(colours[to][i]!)) ** 2, 0);
  return list.reduce((a, b) => (gap(b) > gap(a) ? b : a));
}
