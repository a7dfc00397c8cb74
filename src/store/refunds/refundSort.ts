// As in the indexes: what was promised nothing comes last, what was not settled or did not fail first.
const sortKeys = {
  approved: { key: `r.approved_at`, type: 'timestamptz' },
  due: { key: `r.first_due_at`, type: 'timestamptz' },
  amount: { key: `r.amount`, type: 'bigint' },
  settled: { key: `coalesce(r.settled_at, '0001-01-01T00:00:00Z'::timestamptz)`, type: 'timestamptz' },
  failed: { key: `coalesce(r.failed_at, '0001-01-01T00:00:00Z'::timestamptz)`, type: 'timestamptz' },
} as const;

export type RefundSortKey = keyof typeof sortKeys;
export const refundSortKeys = Object.keys(sortKeys) as RefundSortKey[];
/** By what the refunds are sorted; with `-` the other way round. Ties go in the order of approval. */
export type RefundSort = RefundSortKey | `-${RefundSortKey}`;

/** The SQL of a sort: its key, the key's type, and its direction. */
export function refundSortOf(sort: RefundSort): { key: string; type: string; direction: 'asc' | 'desc' } {
  const { key, type } = sortKeys[sort.replace(/^-/, '') as RefundSortKey];
  return { key, type, direction: sort.startsWith('-') ? 'desc' : 'asc' };
}
