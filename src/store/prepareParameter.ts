import { bytesToHex } from '@noble/hashes/utils.js';

/** A value as it goes to the database: text, bytes or null. */
export type PreparedValue = string | Uint8Array | null;

/**
 * What the pg driver would send for a parameter, for the homes that do not have it: bytes as they are, a Date as its instant, an array in
 * PostgreSQL's own text form (for jsonb, hand JSON text), any other object as JSON text. Undefined is null.
 */
export function prepareParameter(value: unknown): PreparedValue {
  if (value === null || value === undefined) return null;
  if (value instanceof Uint8Array) return value;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return arrayText(value);
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

const quote = (text: string) => `"${text.replace(/[\\"]/g, character => `\\${character}`)}"`;

function arrayText(values: readonly unknown[]): string {
  const entries = values.map(value => {
    if (Array.isArray(value)) return arrayText(value);
    const prepared = prepareParameter(value);
    if (prepared === null) return 'NULL';
    return typeof prepared === 'string' ? quote(prepared) : `\\\\x${bytesToHex(prepared)}`;
  });
  return `{${entries.join(',')}}`;
}
