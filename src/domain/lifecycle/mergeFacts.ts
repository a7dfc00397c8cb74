import type { FactsChange } from '../events.ts';
import { type Facts, mostScans, type Refund, type Scan } from '../facts.ts';

/**
 * The facts with what was learnt merged in: a new value replaces the known one, scans and refunds are added once each, siblings are replaced by
 * their claim. Of the scans the latest are kept (`mostScans`). What a change leaves out stays as it was.
 */
export function mergeFacts(facts: Facts, change: FactsChange): Facts {
  const { reason, items, timeZone, order, tracking, siblings } = change;
  return {
    ...facts,
    ...given({ reason, items, timeZone }),
    order: { ...facts.order, ...given(order), refunds: refundsAfter(facts.order.refunds, change) },
    tracking: { ...facts.tracking, ...given(tracking), scans: latest(added(facts.tracking.scans, tracking?.scans)) },
    return: { ...facts.return, ...given(change.return) },
    merchant: { ...facts.merchant, ...given(change.merchant) },
    siblings: replaced(facts.siblings, siblings),
    sources: { ...facts.sources, ...given(change.sources) },
  };
}

/** The refunds made elsewhere, then those approved here; a whole list replaces its part. */
function refundsAfter(known: Refund[], { order, refundsElsewhere, refundsHere }: FactsChange): Refund[] {
  const more = order?.refunds ?? [];
  const isHere = ({ claimId }: Refund) => claimId !== undefined;
  const isElsewhere = ({ claimId }: Refund) => claimId === undefined;
  return [
    ...(refundsElsewhere ?? added(known.filter(isElsewhere), more.filter(isElsewhere))),
    ...(refundsHere ?? added(known.filter(isHere), more.filter(isHere))),
  ];
}

function latest(scans: Scan[]): Scan[] {
  if (scans.length <= mostScans) return scans;
  const [oldestKept] = scans
    .map(({ at }) => at)
    .sort()
    .slice(-mostScans);
  return scans.filter(({ at }) => at >= oldestKept!).slice(-mostScans);
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
