// The thread in which PGlite runs: one long query would otherwise stop the whole server from answering.
import { readFile, writeFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { alignValues } from '#store/alignValues.ts';
import { reportError } from './databaseError.ts';
import type { QueryAnswer, WorkerMessage, WorkerRequest, WorkerStart } from './workerMessages.ts';

const nothing: QueryAnswer = { rows: [], affectedRows: 0, command: '' };
const listeners = new Map<string, () => Promise<void>>();
const port = parentPort!;
const send = (message: WorkerMessage) => port.postMessage(message);

async function open({ folder, dumpFile }: WorkerStart): Promise<PGlite> {
  const loadDataDir = dumpFile === undefined ? undefined : new Blob([await readFile(dumpFile)]);
  const database = await PGlite.create({ dataDir: folder, loadDataDir, extensions: { pg_trgm } });
  await alignValues(database);
  return database;
}

async function answer(database: PGlite, request: WorkerRequest): Promise<QueryAnswer> {
  switch (request.kind) {
    case 'query': {
      const result =
        request.parameters.length > 0
          ? await database.query(request.sql, [...request.parameters])
          : (await database.exec(request.sql)).at(-1);
      if (!result) return nothing;
      const { command } = result as { command?: string };
      return { rows: result.rows, affectedRows: result.affectedRows ?? 0, command: command ?? '' };
    }
    case 'listen':
      if (!listeners.has(request.channel)) {
        const { channel } = request;
        const stop = await database.listen(channel, payload => send({ kind: 'notification', channel, payload }));
        listeners.set(channel, () => stop());
      }
      return nothing;
    case 'unlisten':
      await listeners.get(request.channel)?.();
      listeners.delete(request.channel);
      return nothing;
    case 'dump':
      await writeFile(request.file, (await database.dumpDataDir('none')).stream());
      return nothing;
    case 'close':
      await database.close();
      return nothing;
  }
}

try {
  const database = await open(workerData as WorkerStart);
  port.on('message', async ({ id, request }: { id: number; request: WorkerRequest }) => {
    try {
      send({ kind: 'answer', id, answer: await answer(database, request) });
    } catch (error) {
      send({ kind: 'failure', id, error: reportError(error) });
    }
  });
  send({ kind: 'opened' });
} catch (error) {
  send({ kind: 'notOpened', error: reportError(error) });
  port.close();
}
