import { dayStart } from '../format/dayStart.ts';

/** What the audit shows, as its address says it. Days are civil days of the reader (`YYYY-MM-DD`). */
export const auditFilters = ['actor', 'type', 'claim', 'from', 'to'] as const;
export type AuditFilters = Partial<Record<(typeof auditFilters)[number], string>>;

/** Reads the search part of the address; what is empty is left out. */
export function readAuditAddress(search: string): AuditFilters {
  const query = new URLSearchParams(search);
  const given = auditFilters.map(name => [name, query.get(name)?.trim()] as const).filter(([, value]) => value);
  return Object.fromEntries(given);
}

/** The search part of the address of some filters. */
export const writeAuditAddress = (filters: AuditFilters): string => writeQuery(filters, auditFilters);

/** What the API is asked: days of the reader as moments, `to` with its whole day; a claim's number as people write it. */
export function auditQuery({ from, to, ...same }: AuditFilters): string {
  return writeQuery({ ...same, from: from && dayStart(from), to: to && dayStart(to, 1) }, auditFilters);
}

function writeQuery(filters: AuditFilters, names: readonly (keyof AuditFilters)[]): string {
  const query = new URLSearchParams();
  for (const name of names) if (filters[name]) query.set(name, filters[name]);
  return query.toString();
}

/** Whether a text is a claim's number as the API takes it. */
export const isClaimNumber = (text: string): boolean => /^(c-\s*)?[1-9]\d{0,14}$/i.test(text.trim());
