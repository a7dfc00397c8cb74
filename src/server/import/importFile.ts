import { access, constants, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type FileFormat, formatOf, type LineRead } from '#api/intake/readRecords.ts';
import { recordReader } from '#api/intake/recordReader.ts';
import type { ServerCall } from '../callServer.ts';
import { ToolError } from '../explainFailure.ts';
import { type Bundle, bundles, type Placed } from './bundles.ts';
import { fileLines } from './fileLines.ts';
import { sendPart } from './sendPart.ts';
import { sendRecord } from './sendRecord.ts';
import { twinsOf } from './twinsOf.ts';

export type ImportCounts = { read: number; accepted: number; known: number; refused: number };
/** Why a line was refused: each field with its reason. `field` is empty where the line as a whole is meant. */
export type Refusal = { line: number; field: string; reason: string };

export type ImportOptions = {
  file: string;
  dryRun: boolean;
  server: Pick<ServerCall, 'request'>;
  onRefusal(refusal: Refusal): void;
  /** `share`: how much of the file was read, from 0 to 1. */
  onProgress(counts: ImportCounts, share: number): void;
};

/** How many records, or parts of the file, are under way at once: enough to keep a PostgreSQL busy, harmless to the embedded database. */
const width = 8;

/**
 * Reads an NDJSON or CSV file of claims in and answers the counts; safe to run twice. A refused line keeps nothing and stops nothing.
 * Records of one order or under one externalId are sent in their order. The file may be larger than memory.
 * @throws ToolError when the file cannot be read at all.
 */
export async function importFile(options: ImportOptions): Promise<ImportCounts> {
  const { file, dryRun, onRefusal, onProgress } = options;
  const format = formatIn(file);
  const size = await sizeOf(file);
  const folder = dirname(resolve(file));
  const counts: ImportCounts = { read: 0, accepted: 0, known: 0, refused: 0 };
  const running = new Map<string, Promise<void>>();
  const underWay = new Set<Promise<void>>();
  const twins = dryRun ? twinsOf() : undefined;
  const failures: unknown[] = [];
  let furthest = 0;

  async function send(bundle: Bundle, before: (Promise<void> | undefined)[]): Promise<void> {
    await Promise.all(before);
    const report = bundle.length > 1 ? await sendPart(bundle, options) : undefined;
    if (report === undefined) {
      for (const placed of bundle) await sendOne(placed);
    } else {
      for (const kind of ['read', 'accepted', 'known', 'refused'] as const) counts[kind] += report[kind];
      for (const refusal of report.refusals) onRefusal(refusal);
    }
    furthest = Math.max(furthest, bundle.at(-1)!.share);
    onProgress(counts, furthest);
  }

  async function sendOne({ read }: Placed): Promise<void> {
    const sent = await sendRecord(read, folder, options);
    const outcome = sent.kind === 'refused' ? sent : (twins?.outcomeOf(read) ?? sent);
    counts.read++;
    counts[outcome.kind]++;
    if (outcome.kind === 'refused') for (const reason of outcome.reasons) onRefusal({ line: read.line, ...reason });
  }

  // A dry run looks at each record by itself: what came before it in the file is not in the database.
  for await (const bundle of bundles(recordsOf(file, format, size), dryRun ? 1 : undefined)) {
    while (underWay.size >= width) await Promise.race(underWay);
    if (failures.length > 0) break;
    const keys = bundle.flatMap(({ read }) => keysOf(read));
    const before = [...new Set(keys.map(key => running.get(key)))];
    const sent = send(bundle, before)
      .catch(error => void failures.push(error))
      .finally(() => {
        underWay.delete(sent);
        for (const key of keys) if (running.get(key) === sent) running.delete(key);
      });
    underWay.add(sent);
    for (const key of keys) running.set(key, sent);
  }
  await Promise.all(underWay);
  if (failures.length > 0) throw failures[0];
  return counts;
}

async function* recordsOf(file: string, format: FileFormat, size: number): AsyncGenerator<Placed> {
  const reader = recordReader(format);
  for await (const { text, fault, bytes } of fileLines(file)) {
    for (const read of reader.read(text, fault)) yield { read, share: Math.min(1, bytes / size) };
  }
  for (const read of reader.end()) yield { read, share: 1 };
}

/** Records that share one of these go one after the other. */
function keysOf(read: LineRead): string[] {
  if (!('record' in read)) return [];
  const { externalId, order } = (read.record ?? {}) as { externalId?: unknown; order?: { id?: unknown } | null };
  return [`claim ${String(externalId)}`, `order ${String(order?.id)}`];
}

function formatIn(file: string): FileFormat {
  const format = formatOf(file);
  if (format === undefined) throw new ToolError(`${file}: name a file that ends in .ndjson, .jsonl or .csv`);
  return format;
}

async function sizeOf(file: string): Promise<number> {
  try {
    await access(file, constants.R_OK);
    const found = await stat(file);
    if (found.isDirectory()) throw new ToolError(`${file} is a folder: name a file`);
    return found.size;
  } catch (error) {
    if (error instanceof ToolError) throw error;
    throw new ToolError(`${file} cannot be read: ${(error as Error).message}`);
  }
}
