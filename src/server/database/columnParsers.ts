import pg from 'pg';

type ColumnParser = (text: string) => unknown;

const fastInstant = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/;

/**
 * A timestamptz as PostgreSQL prints it, as an instant: ISO 8601 in UTC with milliseconds (`2026-01-10T23:30:00.000Z`).
 * Finer digits are cut off; `infinity` and `-infinity` stay as they are.
 */
export function parseInstant(text: string): string {
  const match = fastInstant.exec(text);
  if (match) return `${match[1]}T${match[2]}.${(match[3] ?? '').slice(0, 3).padEnd(3, '0')}Z`;
  if (text === 'infinity' || text === '-infinity') return text;
  const instant = new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'));
  if (Number.isNaN(instant.getTime())) throw new RangeError(`${text} is no instant that this program can hold`);
  return instant.toISOString();
}

/** An int8 as a number. @throws RangeError beyond 2^53, where a number would no longer be exact. */
export function parseBigint(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is beyond the whole numbers that are exact`);
  return value;
}

const asIs: ColumnParser = text => text;

/** A copy of its own: a Buffer of the driver may be a window on a larger one, and is another class. */
const parseBytes: ColumnParser = text => new Uint8Array(Buffer.from(text.slice(2), 'hex'));

/** What stands behind the name; its own types call it a function. */
const arrayParser = pg.types.arrayParser as unknown as {
  create(text: string, parseEntry: (entry: string | null) => unknown): { parse(): unknown[] };
};

function arrayOf(parse: ColumnParser): ColumnParser {
  const parseEntry = (entry: string | null) => (entry === null ? null : parse(entry));
  return text => arrayParser.create(text, parseEntry).parse();
}

/** What replaces pg's own parsers, by type: its OID, its array's OID, how one value is read. */
const ours: readonly (readonly [type: number, array: number, parse: ColumnParser])[] = [
  [17, 1001, parseBytes], // bytea
  [20, 1016, parseBigint], // int8
  [1082, 1182, asIs], // date
  [1083, 1183, asIs], // time
  [1114, 1115, asIs], // timestamp
  [1184, 1185, parseInstant], // timestamptz
  [1186, 1187, asIs], // interval
  [1700, 1231, asIs], // numeric
];

const parsers = new Map<number, ColumnParser>(
  ours.flatMap(([type, array, parse]) => [[type, parse] as const, [array, arrayOf(parse)] as const]),
);

/** How a column of the type with this OID is read from its text form: the same on PGlite and on PostgreSQL. */
export function columnParser(oid: number): ColumnParser {
  return parsers.get(oid) ?? (pg.types.getTypeParser(oid, 'text') as ColumnParser);
}
