import type { Facts } from '#domain/facts.ts';

/** The title of what is claimed: of the first item claimed, else of the first item of the order. */
export function itemTitle({ items: claimed, order }: Facts): string | undefined {
  const sku = claimed?.[0]?.sku;
  return (sku === undefined ? order.items[0] : order.items.find(item => item.sku === sku))?.title;
}
