import type { Vec3 } from '../geometry.ts';
import type { Product } from '../product.ts';
import { box, cylinder } from '../shapes.ts';
import { blankSheet, fillBox, fillWhere, write } from '../sheet.ts';

const titles: [string, string, string][] = [
  ['THE', 'SALT', 'ROAD'],
  ['NINE', 'WINTERS', ''],
  ['A QUIET', 'HARBOUR', ''],
  ['BREAD', 'AND', 'STONE'],
  ['ATLAS', 'OF', 'RAIN'],
];

export const book: Product = {
  label: 'Book, hardback',
  metres: 0.09,
  colours: ['red', 'navy', 'green', 'yellow', 'orange', 'purple'],
  floors: ['table', 'sheet', 'planks', 'desk'],
  view: { elevation: 46, yaw: 24 },
  spot: { at: [0.3, 0.43, 0.5], facing: [0, 1, 0], radius: 0.42 },
  defects: ['torn', 'stained', 'scratched', 'wrong_item', 'wrong_quantity', 'empty_parcel'],
  build({ colour, random }) {
    const title = titles[Math.floor(random() * titles.length)]!;
    const pale = [0.8, 0.74, 0.6] as const;
    const sheet = blankSheet(160, 220, colour);
    fillBox(sheet, 10, 10, 140, 3, pale);
    fillBox(sheet, 10, 207, 140, 3, pale);
    const r = 22 + random() * 10;
    fillWhere(
      sheet,
      pale,
      (x, y) => Math.abs(Math.hypot(x - 80, y - 138) - r) < 6 || (Math.hypot(x - 80, y - 138) < r && y > 138),
    );
    for (const [i, word] of title.entries()) write(sheet, word, 18, 26 + i * 34, word.length > 5 ? 3 : 4, pale);
    write(sheet, 'M. ARDEN', 56, 190, 1, pale);
    const print = { sheet, corner: [-0.86, 0, -1.18] as Vec3, u: [1.72, 0, 0] as Vec3, v: [0, 0, 2.36] as Vec3 };
    const cover = { colour, gloss: 0.2, sharp: 0.6 };
    return [
      { shapes: [box(0.88, 0.03, 1.2, 0.012, { at: [0, 0.4, 0] })], material: { ...cover, print } },
      {
        shapes: [
          box(0.88, 0.03, 1.2, 0.012, { at: [0, 0.03, 0] }),
          cylinder(0.2, 1.2, 0.01, { at: [-0.8, 0.215, 0], turn: [90, 0, 0] }),
          box(0.8, 0.16, 2, 0, { at: [0.02, 0.215, 0], op: 'cut' }),
        ],
        material: cover,
      },
      {
        shapes: [box(0.82, 0.165, 1.14, 0.005, { at: [-0.01, 0.215, 0] })],
        material: { colour: [0.72, 0.66, 0.52], pattern: 'stripes', grain: 38, second: [0.56, 0.5, 0.38] },
      },
    ];
  },
};
