import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { formatOf, type LineRead, readRecords } from '#api/intake/readRecords.ts';
import type { ServerCall } from '../callServer.ts';
import { ToolError } from '../explainFailure.ts';
import { sendRecord } from './sendRecord.ts';

export type ImportCounts = { read: number; accepted: number; known: number; refused: number };
/** Why a line was refused: each field with its reason. `field` is empty where the line as a whole is meant. */
export type Refusal = { line: number; field: string; reason: string };

export type ImportOptions = {
  file: string;
  dryRun: boolean;
  server: Pick<ServerCall, 'request'>;
  onRefusal(refusal: Refusal): void;
  onProgress(counts: ImportCounts, total: number): void;
};

/** How many records are under way at once: enough to keep a PostgreSQL busy, harmless to the embedded database. */
const width = 8;

/**
 * Reads an NDJSON or CSV file of claims in and answers the counts; safe to run twice. A refused line keeps nothing and stops nothing.
 * Lines with the same externalId are sent in their order. @throws ToolError when the file cannot be read at all.
 */
export async function importFile(options: ImportOptions): Promise<ImportCounts> {
  const lines = [...readRecords(await textOf(options.file), formatIn(options.file))];
  const counts: ImportCounts = { read: 0, accepted: 0, known: 0, refused: 0 };
  const folder = dirname(resolve(options.file));
  const running = new Map<string, Promise<void>>();

  async function send(read: LineRead): Promise<void> {
    const outcome = await sendRecord(read, folder, options);
    counts.read++;
    counts[outcome.kind]++;
    if (outcome.kind === 'refused')
      for (const reason of outcome.reasons) options.onRefusal({ line: read.line, ...reason });
    options.onProgress(counts, lines.length);
  }

  for (const read of lines) {
    const key = externalIdOf(read);
    const before = running.get(key);
    if (before) await before;
    while (running.size >= width) await Promise.race(running.values());
    running.set(
      key,
      send(read).finally(() => running.delete(key)),
    );
  }
  await Promise.all(running.values());
  return counts;
}

/** Records of one order share it: they go one after the other. */
function externalIdOf(read: LineRead): string {
  const record = 'record' in read ? (read.record as { order?: { id?: unknown } } | null) : null;
  return String(record?.order?.id ?? `line ${read.line}`);
}

function formatIn(file: string) {
  const format = formatOf(file);
  if (format === undefined) throw new ToolError(`${file}: name a file that ends in .ndjson, .jsonl or .csv`);
  return format;
}

async function textOf(file: string): Promise<string> {
  try {
    if ((await stat(file)).isDirectory()) throw new ToolError(`${file} is a folder: name a file`);
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof ToolError) throw error;
    throw new ToolError(`${file} cannot be read: ${(error as Error).message}`);
  }
}
