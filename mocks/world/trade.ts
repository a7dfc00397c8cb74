/** Who sells on the sample marketplace; `origin` is where parcels set out. */
export const merchants = [
  { id: 'm-alder', name: 'Alder & Sons', origin: 'Manchester' },
  { id: 'm-bluefin', name: 'Bluefin Home', origin: 'Shenzhen' },
  { id: 'm-cassis', name: 'Maison Cassis', origin: 'Lyon' },
  { id: 'm-dunya', name: 'Dunya Bazaar', origin: 'Istanbul' },
  { id: 'm-eastgate', name: 'Eastgate Trading', origin: 'Guangzhou' },
  { id: 'm-fjord', name: 'Fjord & Furu', origin: 'Göteborg' },
  { id: 'm-gizmo', name: 'Gizmo Garden', origin: 'Shenzhen' },
  { id: 'm-hanoi', name: 'Hanoi Craft', origin: 'Hanoi' },
  { id: 'm-izumi', name: 'Izumi Store', origin: 'Osaka' },
  { id: 'm-juniper', name: 'Juniper Wear', origin: 'Porto' },
  { id: 'm-kites', name: 'Kites & Co', origin: 'Yiwu' },
  { id: 'm-lumen', name: 'Lumen Works', origin: 'Ningbo' },
  { id: 'm-mira', name: 'Mira Decor', origin: 'Łódź' },
  { id: 'm-noon', name: 'Noon Outlet', origin: 'Yiwu' },
] as const;
export type Merchant = (typeof merchants)[number];

/** Invented carriers, and how their tracking numbers begin. The drawn labels carry the same names. */
export const carriers = ['Nordpost', 'Rapida', 'Kestrel', 'Viamar', 'Ostline', 'Paketto'] as const;

/** Units of a currency for a euro, roughly; what prices end in, and the step they are rounded to, in minor units. */
export const currencies: Record<string, { perEuro: number; step: number; ending: number }> = {
  EUR: { perEuro: 1, step: 100, ending: -10 },
  GBP: { perEuro: 0.86, step: 100, ending: -1 },
  PLN: { perEuro: 4.3, step: 100, ending: -1 },
  USD: { perEuro: 1.1, step: 100, ending: -1 },
  BRL: { perEuro: 5.9, step: 100, ending: -10 },
  SEK: { perEuro: 11.3, step: 1000, ending: -100 },
  JPY: { perEuro: 1.62, step: 100, ending: -20 },
};

/** Kinds of payment as marketplaces name them. */
export const payments = [
  'credit_card',
  'credit_card',
  'credit_card',
  'debit_card',
  'paypal',
  'apple_pay',
  'bank_transfer',
] as const;
