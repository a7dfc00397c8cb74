import type { ClaimRecord } from '#api/intake/claimRecord.ts';
import type { Money } from '#domain/money.ts';
import type { Colour } from '../photos/colours.ts';
import { type ProductKind, productKinds, products } from '../photos/products/index.ts';
import type { Random } from '../random.ts';
import { type Country, countries } from './countries.ts';
import { goods } from './goods.ts';
import { priceIn } from './money.ts';
import { carriers, type Merchant, merchants, payments } from './trade.ts';

type Item = { sku: string; title: string; quantity: number; price: Money };

/** Who claims, what they ordered, from whom, and who carried it: drawn once for a claim. The claimed item is the first. */
export type Cast = {
  customer: ClaimRecord['customer'];
  language: string;
  product: ProductKind;
  colour: Colour;
  items: [Item, ...Item[]];
  paid: Money;
  merchant: Merchant;
  carrier: string;
  tracking: string;
  payment: { kind: string; last4?: string };
  orderId: string;
  /** Photos of one claim share it. */
  seed: number;
};

export type Wishes = {
  country?: string;
  product?: ProductKind;
  /** One of these products. */
  products?: readonly ProductKind[];
  /** How many of the first item, and how many other items. */
  quantity?: number;
  others?: number;
  customer?: Cast['customer'];
  merchant?: Merchant;
  carrier?: (typeof carriers)[number];
};

/** Draws the cast of a claim, as wished. */
export function drawCast(random: Random, wishes: Wishes = {}): Cast {
  const country = countryFor(random, wishes);
  const product = wishes.product ?? random.pick(wishes.products ?? productKinds);
  const colour = random.pick<Colour>(products[product].colours);
  const others = wishes.others ?? (random.chance(0.24) ? random.whole(1, 2) : 0);
  const otherProducts = random.shuffled(productKinds.filter(kind => kind !== product)).slice(0, others);
  const items: Cast['items'] = [
    itemOf(random, product, colour, country.currency, wishes.quantity ?? (random.chance(0.07) ? 2 : 1)),
    ...otherProducts.map(kind =>
      itemOf(random, kind, random.pick<Colour>(products[kind].colours), country.currency, 1),
    ),
  ];
  const paid = {
    amount: items.reduce((sum, { price, quantity }) => sum + price.amount * quantity, 0),
    currency: country.currency,
  };
  const carrier = wishes.carrier ?? random.pick(carriers);
  const customer = wishes.customer ?? drawCustomer(random, country);
  return {
    customer,
    language: customer.language ?? country.language,
    product,
    colour,
    items,
    paid,
    merchant: wishes.merchant ?? random.pick(merchants),
    carrier,
    tracking: `${carrier.slice(0, 2).toUpperCase()}${random.whole(100_000_000, 999_999_999)}${country.code}`,
    payment: paymentOf(random),
    orderId: `QO-${random.whole(200_000_000, 899_999_999)}`,
    seed: random.whole(1, 1_000_000),
  };
}

/** Some customers' addresses, or languages, are not known. */
function drawCustomer(random: Random, country: Country): Cast['customer'] {
  const [city, timeZone] = random.pick(country.cities);
  const first = random.pick(country.first.split(' '));
  const last = random.pick(country.last.split(' '));
  return {
    id: `cu-${random.whole(100_000_000, 999_999_999)}`,
    name: country.code === 'JP' ? `${last} ${first}` : `${first} ${last}`,
    country: country.code,
    city,
    timeZone,
    language: country.language,
  };
}

function countryFor(random: Random, { country, customer }: Wishes): Country {
  const code = customer?.country ?? country;
  const named = countries.find(one => one.code === code);
  return named ?? random.weighted(countries, ({ weight }) => weight);
}

function itemOf(random: Random, kind: ProductKind, colour: Colour, currency: string, quantity: number): Item {
  const { title, cents, sku } = goods[kind];
  const price = priceIn(currency, random.between(cents[0], cents[1]));
  return {
    sku: `${sku}-${random.whole(100, 999)}-${colour.slice(0, 3).toUpperCase()}`,
    title: `${title}, ${colour}`,
    quantity,
    price,
  };
}

function paymentOf(random: Random): Cast['payment'] {
  const kind = random.pick(payments);
  return kind.endsWith('card') ? { kind, last4: String(random.whole(1000, 9999)) } : { kind };
}
