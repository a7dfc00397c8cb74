import { isInstant } from '#domain/calendar.ts';

const sortKeys = {
  deadline: { key: `claims.deadline_at`, type: 'timestamptz' },
  opened: { key: `claims.opened_at`, type: 'timestamptz' },
  // As in the indexes: what is not decided, and what has no amount, comes first, or last when the order is reversed.
  decided: { key: `coalesce(claims.decided_at, '0001-01-01T00:00:00Z'::timestamptz)`, type: 'timestamptz' },
  amount: { key: `coalesce(claims.amount, -1)`, type: 'bigint' },
  // Of a list that asks for a promise: see `askedTargets`.
  target: { key: `target.target_rank`, type: 'timestamptz' },
} as const;

export type SortKey = keyof typeof sortKeys;
/** By what the list is sorted; with `-` the other way round. Ties go by number. */
export type Sort = SortKey | `-${SortKey}`;

type SortSql = { key: string; type: string; direction: 'asc' | 'desc'; byTarget: boolean };

/** The SQL of a sort: its key, the key's type, and its direction; and whether it sorts by the promise that a list asks for. */
export function sortOf(sort: Sort): SortSql {
  const name = sort.replace(/^-/, '') as SortKey;
  return { ...sortKeys[name], direction: sort.startsWith('-') ? 'desc' : 'asc', byTarget: name === 'target' };
}

/** Where a page ended: the sort key and number of its last claim. */
export type Position = { key: string | number; id: number };

/** A cursor that cannot be used; the message says why. */
export class BadCursor extends Error {
  override name = 'BadCursor';
}

/** The opaque text by which the next page is asked for. */
export function writeCursor(sort: string, { key, id }: Position): string {
  return btoa(JSON.stringify([sort, key, id]))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
}

/** @throws BadCursor when the text is not one of ours, or belongs to a list sorted otherwise. */
export function readCursor(sort: Sort, cursor: string): Position {
  return readPosition(sort, sortOf(sort).type, cursor);
}

/** The same for any list, of whose sort the key's type is known. @throws BadCursor as `readCursor` does. */
export function readPosition(sort: string, type: string, cursor: string): Position {
  const [itsSort, key, id] = parse(cursor);
  if (typeof itsSort !== 'string' || !Number.isSafeInteger(id)) throw new BadCursor('the cursor is not one of ours');
  if (itsSort !== sort) throw new BadCursor(`the cursor belongs to a list sorted by "${itsSort}", not by "${sort}"`);
  const isKey = type === 'bigint' ? Number.isSafeInteger(key) : isInstant(key);
  if (!isKey) throw new BadCursor('the cursor is not one of ours');
  return { key: key as string | number, id: id as number };
}

function parse(cursor: string): unknown[] {
  try {
    const value = JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')));
    return Array.isArray(value) && value.length === 3 ? value : [];
  } catch {
    return [];
  }
}
