import type { Product } from '../product.ts';
import { backpack } from './backpack.ts';
import { book } from './book.ts';
import { chair } from './chair.ts';
import { headphones } from './headphones.ts';
import { jacket } from './jacket.ts';
import { kettle } from './kettle.ts';
import { lamp } from './lamp.ts';
import { mug } from './mug.ts';
import { phoneCase } from './phoneCase.ts';
import { picture } from './picture.ts';
import { plantPot } from './plantPot.ts';
import { plate } from './plate.ts';
import { sneaker } from './sneaker.ts';
import { sunglasses } from './sunglasses.ts';
import { teapot } from './teapot.ts';
import { teddy } from './teddy.ts';
import { toyCar } from './toyCar.ts';
import { tshirt } from './tshirt.ts';
import { watch } from './watch.ts';

/** All products of the sample world; a new one is a file beside this and its line here. */
export const products = {
  lamp,
  mug,
  phoneCase,
  sneaker,
  tshirt,
  jacket,
  headphones,
  watch,
  teapot,
  plate,
  picture,
  backpack,
  toyCar,
  plantPot,
  sunglasses,
  book,
  kettle,
  chair,
  teddy,
} as const satisfies Record<string, Product>;
export type ProductKind = keyof typeof products;
export const productKinds = Object.keys(products) as ProductKind[];
