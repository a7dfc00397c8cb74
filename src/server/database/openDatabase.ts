import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import { lockData } from '../dataLock.ts';
import type { Settings } from '../settings.ts';
import { openEmbedded } from './embedded.ts';
import { listenPostgres } from './listenPostgres.ts';
import { openPostgres } from './postgres.ts';

export type DatabaseKind = 'pglite' | 'postgres';

export type OpenedDatabase<DB> = {
  readonly db: Kysely<DB>;
  readonly kind: DatabaseKind;
  close(): Promise<void>;
  /** Calls `fn` with the payload of each committed `notify` on the channel; answers a function that stops it. */
  listen(channel: string, fn: (payload: string) => void): Promise<() => Promise<void>>;
};

/**
 * Opens PostgreSQL when `databaseUrl` is set, else the embedded database in `dataDir/db`, which is then locked against a second
 * process until it is closed. jsonb parameters are given as JSON text (`JSON.stringify(value)`), on both.
 * @param onLost called when the embedded database dies by itself.
 * @throws DatabaseUnavailableError or DataLockedError, each with a sentence that helps.
 */
export async function openDatabase<DB>(
  settings: Pick<Settings, 'databaseUrl' | 'dataDir'>,
  onLost?: (error: Error) => void,
): Promise<OpenedDatabase<DB>> {
  const { databaseUrl, dataDir } = settings;
  if (databaseUrl !== undefined) {
    const opened = await openPostgres<DB>(databaseUrl);
    return { ...opened, kind: 'postgres', listen: (channel, fn) => listenPostgres(databaseUrl, channel, fn) };
  }
  const folder = join(dataDir, 'db');
  await mkdir(folder, { recursive: true });
  const lock = lockData(dataDir);
  try {
    const { db, close, listen } = await openEmbedded<DB>({ folder }, onLost);
    return { db, kind: 'pglite', listen, close: () => close().finally(() => lock.release()) };
  } catch (error) {
    lock.release();
    throw error;
  }
}
