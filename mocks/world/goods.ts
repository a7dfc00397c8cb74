import type { Defect } from '../photos/defects.ts';
import type { ProductKind } from '../photos/products/index.ts';

/** How the marketplace sells a product: its title before the colour, what it costs in euro cents, its weight in kilograms, its maker's number. */
export type Good = { title: string; cents: readonly [number, number]; kilograms: number; sku: string };

/** The sample marketplace's goods, one a kind of product that can be drawn. */
export const goods: Record<ProductKind, Good> = {
  lamp: { title: 'Table lamp', cents: [1890, 4990], kilograms: 1.3, sku: 'LMP' },
  mug: { title: 'Ceramic mug', cents: [590, 1490], kilograms: 0.4, sku: 'MUG' },
  phoneCase: { title: 'Phone case', cents: [390, 1290], kilograms: 0.1, sku: 'PHC' },
  sneaker: { title: 'Sneakers, pair', cents: [2490, 6990], kilograms: 0.9, sku: 'SNK' },
  tshirt: { title: 'T-shirt', cents: [690, 1990], kilograms: 0.2, sku: 'TSH' },
  jacket: { title: 'Padded jacket', cents: [2990, 8990], kilograms: 0.9, sku: 'JCK' },
  headphones: { title: 'Headphones', cents: [1990, 12900], kilograms: 0.4, sku: 'HPH' },
  watch: { title: 'Wrist watch', cents: [1990, 15900], kilograms: 0.2, sku: 'WTC' },
  teapot: { title: 'Teapot', cents: [1490, 3990], kilograms: 0.9, sku: 'TPT' },
  plate: { title: 'Dinner plates, set of 4', cents: [1690, 4490], kilograms: 2.2, sku: 'PLT' },
  picture: { title: 'Framed picture', cents: [1290, 3990], kilograms: 1.1, sku: 'PIC' },
  backpack: { title: 'Backpack', cents: [1690, 5490], kilograms: 0.7, sku: 'BPK' },
  toyCar: { title: 'Toy car', cents: [790, 2490], kilograms: 0.5, sku: 'TOY' },
  plantPot: { title: 'Plant pot', cents: [890, 2690], kilograms: 1.2, sku: 'POT' },
  sunglasses: { title: 'Sunglasses', cents: [790, 3490], kilograms: 0.1, sku: 'SUN' },
  book: { title: 'Hardback book', cents: [990, 2990], kilograms: 0.6, sku: 'BOK' },
  kettle: { title: 'Electric kettle', cents: [1990, 5990], kilograms: 1.2, sku: 'KTL' },
  chair: { title: 'Wooden chair', cents: [3990, 11900], kilograms: 5.5, sku: 'CHR' },
  teddy: { title: 'Teddy bear', cents: [990, 3490], kilograms: 0.5, sku: 'TED' },
};

/** Photos that a claim shows when nothing is wrong with what is in them. */
export type ShownDefect = Defect | 'none';
