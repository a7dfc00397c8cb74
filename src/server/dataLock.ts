import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { readServerFile } from './serverFile.ts';

/** Another process has the embedded database of this folder open. */
export class DataLockedError extends Error {
  override name = 'DataLockedError';
}

const sqliteBusy = 5;

/**
 * Locks `dataDir/db` for this process. PGlite would let a second one in, and both would lose rows. The lock is an SQLite
 * file held exclusively: the operating system frees it with the process, however that ends.
 * @throws DataLockedError when another process holds it.
 */
export function lockData(dataDir: string): { release(): void } {
  const lock = new DatabaseSync(join(dataDir, 'db.lock'));
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== sqliteBusy) throw error;
    const holder = readServerFile(dataDir);
    const who = holder ? `the server at ${holder.address} (process ${holder.pid})` : 'another process';
    throw new DataLockedError(
      `The data folder ${dataDir} is in use by ${who}. Stop that first, or set DATA_DIR to another folder.`,
    );
  }
  return { release: () => lock.isOpen && lock.close() };
}
