declare module 'pg/lib/utils.js' {
  /** What the pg driver sends for a parameter; its types leave it out. */
  export function prepareValue(value: unknown): string | Buffer | null;
}
