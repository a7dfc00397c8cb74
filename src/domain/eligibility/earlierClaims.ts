import type { Facts, ItemClaimed, Sibling } from '../facts.ts';

/** The earlier claims for the same order that are still open. The earlier of two is the one opened first, then the one numbered first. */
export function earlierOpenClaims(facts: Facts): Sibling[] {
  return facts.siblings.filter(
    sibling => sibling.closedAt === undefined && sibling.claimId !== facts.claimId && isEarlier(sibling, facts),
  );
}

/** Whether two claims are for the same thing: they share an article, or one of them is for the whole order (no items named). */
export function overlaps(one: ItemClaimed[] | undefined, other: ItemClaimed[] | undefined): boolean {
  if (one === undefined || one.length === 0 || other === undefined || other.length === 0) return true;
  return one.some(({ sku }) => other.some(claimed => claimed.sku === sku));
}

/** A claim that has no number yet comes after every one that has. */
function isEarlier(sibling: Sibling, facts: Facts): boolean {
  if (sibling.openedAt !== facts.openedAt) return sibling.openedAt < facts.openedAt;
  return facts.claimId === undefined || sibling.claimId < facts.claimId;
}
