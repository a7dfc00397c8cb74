import { hexToBytes } from '@noble/hashes/utils.js';
import { parseArrayText } from './parseArrayText.ts';

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
const parseBytes: ColumnParser = text => hexToBytes(text.slice(2));
const parseBool: ColumnParser = text => text === 't';
const parseJson: ColumnParser = text => JSON.parse(text);

/** How a value is read, by type: its OID, its array's OID, how one value is read. Every other type is read as its text. */
const types: readonly (readonly [type: number, array: number, parse: ColumnParser])[] = [
  [16, 1000, parseBool], // bool
  [17, 1001, parseBytes], // bytea
  [19, 1003, asIs], // name
  [20, 1016, parseBigint], // int8
  [21, 1005, Number], // int2
  [23, 1007, Number], // int4
  [25, 1009, asIs], // text
  [26, 1028, Number], // oid
  [114, 199, parseJson], // json
  [700, 1021, Number], // float4
  [701, 1022, Number], // float8
  [1042, 1014, asIs], // character
  [1043, 1015, asIs], // character varying
  [1082, 1182, asIs], // date
  [1083, 1183, asIs], // time
  [1114, 1115, asIs], // timestamp
  [1184, 1185, parseInstant], // timestamptz
  [1186, 1187, asIs], // interval
  [1700, 1231, asIs], // numeric
  [2950, 2951, asIs], // uuid
  [3802, 3807, parseJson], // jsonb
];

const arrayOf =
  (parse: ColumnParser): ColumnParser =>
  text =>
    parseArrayText(text, parse);

const parsers = new Map<number, ColumnParser>(
  types.flatMap(([type, array, parse]) => [[type, parse] as const, [array, arrayOf(parse)] as const]),
);

/** How a column of the type with this OID is read from its text form: the same in every home of the database. */
export function columnParser(oid: number): ColumnParser {
  return parsers.get(oid) ?? asIs;
}
