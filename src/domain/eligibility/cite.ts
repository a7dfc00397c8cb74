import type { Instant } from '../calendar.ts';
import type { Finding } from '../evidence.ts';
import { defaultSources, type FactName, type Facts } from '../facts.ts';
import type { AnchorName } from '../policy/windowSchema.ts';
import type { FactUsed } from '../verdict.ts';

/** An undated fact as a proof names it; null when the record lacks it. `at` is when it became true: the opening of the claim unless told. */
export function cite(facts: Facts, name: FactName, value: string | number | null, at = facts.openedAt): FactUsed {
  return { name, value, source: facts.sources[name] ?? defaultSources[name], at: value === null ? null : at };
}

const dates = {
  'claim.openedAt': facts => facts.openedAt,
  'order.placedAt': facts => facts.order.placedAt,
  'order.paidAt': facts => facts.order.paidAt,
  'order.shippedAt': facts => facts.order.shippedAt,
  'order.promisedAt': facts => facts.order.promisedAt,
  'order.deliveredAt': facts => facts.order.deliveredAt,
  'order.completedAt': facts => facts.order.completedAt,
  'order.warrantyOpensAt': facts => facts.order.warrantyOpensAt,
  'order.warrantyClosesAt': facts => facts.order.warrantyClosesAt,
  'order.jointParcelDeliveredAt': facts => facts.order.jointParcelDeliveredAt,
  'tracking.checkedAt': facts => facts.tracking.checkedAt,
  'return.shippedAt': facts => facts.return.shippedAt,
  'return.waivedAt': facts => facts.return.waivedAt,
} as const satisfies Record<AnchorName, (facts: Facts) => Instant | undefined> &
  Partial<Record<FactName, (facts: Facts) => Instant | undefined>>;
export type DateName = keyof typeof dates;

/** The date that a fact is. */
export function dateOf(facts: Facts, name: DateName): Instant | undefined {
  return dates[name](facts);
}

/** A fact that is a date. */
export function citeDate(facts: Facts, name: DateName): FactUsed {
  const date = dates[name](facts);
  return { name, value: date ?? null, source: facts.sources[name] ?? defaultSources[name], at: date ?? null };
}

/** The findings that a proof used, one by one; a single empty one when nobody has found anything. */
export function citeFindings(facts: Facts, findings: readonly Finding[]): FactUsed[] {
  if (findings.length === 0) return [cite(facts, 'claim.findings', null)];
  return findings.map(({ kind, at, by, photoId }) => {
    const used: FactUsed = { ...cite(facts, 'claim.findings', kind, at), by };
    if (photoId !== undefined) used.photoId = photoId;
    return used;
  });
}

/** The last finding of a kind on the claim itself. */
export function claimFinding(facts: Facts, kind: Finding['kind']): Finding | undefined {
  return latest(facts.findings, finding => finding.kind === kind);
}

/** The latest finding that meets a condition; of two at one moment the one recorded last. */
export function latest(findings: readonly Finding[], meets: (finding: Finding) => boolean): Finding | undefined {
  let last: Finding | undefined;
  for (const finding of findings) if (meets(finding) && (last === undefined || finding.at >= last.at)) last = finding;
  return last;
}
