/** The database cannot be opened or has gone away; the message says what to do, in one or two sentences. */
export class DatabaseUnavailableError extends Error {
  override name = 'DatabaseUnavailableError';
}

/** The fields of a PostgreSQL error that cross the worker boundary. None of them holds the query's parameters. */
export const errorFields = [
  'code',
  'constraint',
  'detail',
  'hint',
  'schema',
  'table',
  'column',
  'dataType',
  'severity',
  'routine',
] as const;

export type ErrorReport = { readonly message: string } & { readonly [F in (typeof errorFields)[number]]?: string };

/** An error of the embedded database, with the fields that the pg driver's own errors have (`code` is the SQLSTATE). */
export class EmbeddedDatabaseError extends Error {
  override name = 'EmbeddedDatabaseError';
  declare readonly code?: string;
  declare readonly constraint?: string;
  declare readonly detail?: string;

  constructor(report: ErrorReport) {
    super(report.message);
    for (const field of errorFields) {
      if (report[field] !== undefined) Object.assign(this, { [field]: report[field] });
    }
  }
}

/** What of an error can be sent to another thread. */
export function reportError(error: unknown): ErrorReport {
  if (!(error instanceof Error)) return { message: String(error) };
  const fields = error as Error & { [F in (typeof errorFields)[number]]?: unknown };
  const known = errorFields.flatMap(field => (typeof fields[field] === 'string' ? [[field, fields[field]]] : []));
  return { message: error.message, ...Object.fromEntries(known) };
}
