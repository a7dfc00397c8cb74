import { Kysely } from 'kysely';
import { embeddedDialect } from './embeddedDialect.ts';
import { EmbeddedThread } from './embeddedThread.ts';
import type { WorkerStart } from './workerMessages.ts';

export type EmbeddedDatabase<DB> = {
  readonly db: Kysely<DB>;
  close(): Promise<void>;
  listen(channel: string, fn: (payload: string) => void): Promise<() => Promise<void>>;
  /** Writes the whole database into a file from which another can be opened (`dumpFile`). */
  dump(file: string): Promise<void>;
};

/**
 * Opens PGlite in a thread of its own: in a folder, or in memory when none is given. Takes no lock.
 * @param onLost called when the thread dies by itself; every query then fails.
 * @throws DatabaseUnavailableError when the folder cannot be opened.
 */
export async function openEmbedded<DB>(
  start: WorkerStart,
  onLost: (error: Error) => void = () => {},
): Promise<EmbeddedDatabase<DB>> {
  const thread = await EmbeddedThread.open(start, onLost);
  const db = new Kysely<DB>({ dialect: embeddedDialect(thread) });
  return {
    db,
    close: async () => {
      await db.destroy();
      await thread.close();
    },
    listen: (channel, fn) => thread.listen(channel, fn),
    dump: async file => {
      await thread.ask({ kind: 'dump', file });
    },
  };
}
