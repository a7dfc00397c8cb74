import type { FactsChange } from '../events.ts';
import type { Facts } from '../facts.ts';

/**
 * The facts with what was learnt merged in: a new value replaces the known one, scans and refunds are added once each, siblings are replaced by
 * their claim. What a change leaves out stays as it was.
 */
export function mergeFacts(facts: Facts, change: FactsChange): Facts {
  const { reason, items, timeZone, order, tracking, siblings, refundsHere } = change;
  return {
    ...facts,
    ...given({ reason, items, timeZone }),
    order: { ...facts.order, ...given(order), refunds: added(refundsBut(facts, refundsHere), order?.refunds) },
    tracking: { ...facts.tracking, ...given(tracking), scans: added(facts.tracking.scans, tracking?.scans) },
    return: { ...facts.return, ...given(change.return) },
    merchant: { ...facts.merchant, ...given(change.merchant) },
    siblings: replaced(facts.siblings, siblings),
    sources: { ...facts.sources, ...given(change.sources) },
  };
}

/** The refunds that stay beside those approved here: the ones made elsewhere, then the new list. */
function refundsBut({ order: { refunds } }: Facts, here: FactsChange['refundsHere']): Facts['order']['refunds'] {
  return here === undefined ? refunds : [...refunds.filter(({ claimId }) => claimId === undefined), ...here];
}

/** Whether a change tells anything that the facts do not hold yet. */
export function isNews(facts: Facts, change: FactsChange): boolean {
  return JSON.stringify(mergeFacts(facts, change)) !== JSON.stringify(facts);
}

function given<T extends object>(part: T | undefined): Partial<T> {
  return Object.fromEntries(Object.entries(part ?? {}).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function added<T>(known: T[], more: T[] = []): T[] {
  const seen = new Set(known.map(fingerprintOf));
  return [...known, ...more.filter(one => !seen.has(fingerprintOf(one)) && seen.add(fingerprintOf(one)))];
}

function replaced(known: Facts['siblings'], news: Facts['siblings'] = []): Facts['siblings'] {
  const byClaim = new Map([...known, ...news].map(sibling => [sibling.claimId, sibling]));
  return [...byClaim.values()];
}

/** Two entries with the same values are one, in whatever order their fields were written. */
function fingerprintOf(entry: unknown): string {
  return JSON.stringify(entry, (_key, value) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
