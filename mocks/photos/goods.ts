import { type Colour, colours, farthestColour, isColour } from './colours.ts';
import { damage } from './damage.ts';
import { pick, type Random } from './noise.ts';
import type { PhotoSpec } from './photoSpec.ts';
import type { Product } from './product.ts';
import { productKinds, products } from './products/index.ts';
import type { Body } from './scene.ts';

/** What was ordered, and what the customer holds instead of it. */
export type Goods = {
  ordered: Product;
  orderedColour: Colour;
  shown: Product;
  shownColour: Colour;
  copies: number;
  scale: number;
};

/** Decides what came: the same for all photos of a claim. */
export function goodsOf(spec: PhotoSpec, random: Random): Goods {
  const ordered: Product = products[spec.product];
  const wanted = spec.colour ?? '';
  const orderedColour = isColour(wanted) ? wanted : pick(ordered.colours, random);
  const others = productKinds.filter(kind => kind !== spec.product && products[kind].metres < ordered.metres * 4);
  const shown: Product = spec.defect === 'wrong_item' ? products[pick(others, random)] : ordered;
  const chosen = shown === ordered ? orderedColour : pick(shown.colours, random);
  const shownColour = spec.defect === 'wrong_colour' ? farthestColour(orderedColour, shown.colours) : chosen;
  const scale = spec.defect === 'wrong_size' ? 0.5 : 1;
  return { ordered, orderedColour, shown, shownColour, copies: spec.defect === 'wrong_quantity' ? 2 : 1, scale };
}

/** The thing that came, upright before its front, with its damage. */
export function buildGoods(spec: PhotoSpec, { shown, shownColour }: Goods, random: Random): Body[] {
  const built = shown.build({ colour: colours[shownColour], defect: spec.defect, random });
  return damage(shown, built, spec.defect, random);
}
