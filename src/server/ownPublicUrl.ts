import type { DatabaseKind } from './database/openDatabase.ts';

/**
 * Where people reach the console when no setting says it: a server that listens to its own machine alone, on the embedded database, is taken to be that of somebody who
 * runs it alone, and its address for theirs. On PostgreSQL a team stands before it, through a proxy that it knows nothing of: undefined, and nothing links there.
 * @param address where it listens, such as `http://127.0.0.1:3000`
 */
export function ownPublicUrl(address: string, database: DatabaseKind): string | undefined {
  const { hostname } = new URL(address);
  const alone = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname);
  return alone && database === 'pglite' ? address : undefined;
}
