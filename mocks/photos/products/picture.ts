import { turned, type Vec3 } from '../geometry.ts';
import { noise } from '../noise.ts';
import type { Product } from '../product.ts';
import type { Rgb } from '../scene.ts';
import { box } from '../shapes.ts';
import { blankSheet, fillWhere, type Sheet } from '../sheet.ts';

/** Hills under a sun, in one of many colourings. */
function landscape(random: () => number): Sheet {
  const hue = random();
  const sky: Rgb = hue < 0.5 ? [0.75, 0.42, 0.24] : [0.3, 0.5, 0.68];
  const sheet = blankSheet(120, 150, sky);
  const [sunX, sunY, row] = [25 + random() * 70, 34 + random() * 18, random() * 90];
  fillWhere(sheet, [0.85, 0.72, 0.4], (x, y) => Math.hypot(x - sunX, y - sunY) < 15);
  const layers: Rgb[] =
    hue < 0.5
      ? [
          [0.5, 0.18, 0.12],
          [0.26, 0.07, 0.09],
          [0.08, 0.03, 0.06],
        ]
      : [
          [0.14, 0.3, 0.34],
          [0.06, 0.2, 0.14],
          [0.02, 0.08, 0.06],
        ];
  layers.forEach((layer, i) => {
    fillWhere(sheet, layer, (x, y) => y > 62 + i * 27 + (noise(x / (26 - i * 4) + row, i * 9) - 0.5) * 46);
  });
  return sheet;
}

export const picture: Product = {
  label: 'Framed picture',
  metres: 0.2,
  colours: ['black', 'white', 'brown', 'brass'],
  floors: ['planks', 'table', 'carpet', 'sheet'],
  view: { elevation: 12, yaw: -16 },
  spot: { at: [0.15, 1.13, -0.12], facing: [0, 0.15, 1], radius: 0.5, glass: true },
  defects: ['cracked', 'scratched', 'stained', 'wrong_colour', 'missing_part', 'wrong_item', 'empty_parcel'],
  build({ colour, defect, random }) {
    const lean = { turn: turned(-9, 0, 0), at: [0, 0, 0] as Vec3, scale: 1 };
    const moulding = { colour, gloss: 0.3, sharp: 0.6, pattern: 'grain' as const, grain: 8 };
    const sides = [
      box(0.95, 0.09, 0.07, 0.03, { at: [0, 0.09, 0] }),
      box(0.95, 0.09, 0.07, 0.03, { at: [0, 2.11, 0] }),
      box(0.09, 1.0, 0.07, 0.03, { at: [-0.86, 1.1, 0] }),
    ];
    const last = box(0.09, 1.0, 0.07, 0.03, { at: [0.86, 1.1, 0] });
    const print = {
      sheet: landscape(random),
      corner: [-0.58, 1.85, 0] as Vec3,
      u: [1.16, 0, 0] as Vec3,
      v: [0, -1.5, 0] as Vec3,
    };
    return [
      {
        shapes: [box(0.84, 1.0, 0.02, 0, { at: [0, 1.1, 0] })],
        material: { colour: [0.76, 0.75, 0.71], gloss: 0.4, sharp: 0.95, print },
        frame: lean,
      },
      { shapes: defect === 'missing_part' ? sides : [...sides, last], material: moulding, frame: lean },
    ];
  },
};
