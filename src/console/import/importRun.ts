import type { ImportPart, ImportReport } from '#api/schemas/importing.ts';
import { type Format, longestRecord, type RecordRead, splitRecords } from './splitRecords.ts';

type Part = Pick<ImportPart, 'header' | 'records'> & { tooLong: number[]; bytes: number };

/** How a run stands: what became of the records so far, and how far the file is read. */
export type RunState = { report: ImportReport; bytes: number; ended: boolean };

export type ImportRun = {
  /** Goes on until the file or the patience ends; after an error it can be called again and repeats nothing that was answered. */
  go(): Promise<void>;
  stop(): void;
};

type Options = {
  file: File;
  format: Format;
  dryRun: boolean;
  send: (part: ImportPart) => Promise<ImportReport>;
  tooLongReason: string;
  onState: (state: RunState) => void;
};

/** Records of one request: few enough that the progress moves. */
const recordsAtOnce = 100;
/** Bytes of one request: the API takes 1 MiB. */
const bytesAtOnce = 640 * 1024;

/** Sends a file part by part, each after the one before. */
export function importRun({ file, format, dryRun, send, tooLongReason, onState }: Options): ImportRun {
  const parts = partsOf(splitRecords(file, format), format);
  const report: ImportReport = { read: 0, accepted: 0, known: 0, refused: 0, refusals: [] };
  let waiting: Part | undefined;
  let stopped = false;

  const tell = (bytes: number, ended: boolean) =>
    onState({ report: { ...report, refusals: [...report.refusals] }, bytes, ended });

  return {
    stop: () => {
      stopped = true;
    },
    async go() {
      stopped = false;
      while (!stopped) {
        if (!waiting) {
          const next = await parts.next();
          if (next.done) return tell(file.size, true);
          waiting = next.value;
        }
        const { header, records, tooLong, bytes } = waiting;
        const answer = records.length > 0 ? await send({ format, header, records, dryRun }) : undefined;
        waiting = undefined;
        add(report, answer, tooLong, tooLongReason);
        tell(bytes, false);
      }
    },
  };
}

function add(report: ImportReport, answer: ImportReport | undefined, tooLong: number[], reason: string): void {
  for (const count of ['read', 'accepted', 'known', 'refused'] as const) report[count] += answer?.[count] ?? 0;
  report.read += tooLong.length;
  report.refused += tooLong.length;
  const own = tooLong.map(line => ({ line, field: '', reason }));
  report.refusals.push(...[...(answer?.refusals ?? []), ...own].sort((a, b) => a.line - b.line));
}

async function* partsOf(records: AsyncGenerator<RecordRead>, format: Format): AsyncGenerator<Part> {
  const encoder = new TextEncoder();
  let header: string | undefined;
  let part: Part | undefined;
  let size = 0;
  for await (const { line, text, bytes } of records) {
    if (format === 'csv' && header === undefined) {
      header = text;
      continue;
    }
    const length = text.length > longestRecord ? 0 : encoder.encode(JSON.stringify(text)).length + 32;
    if (part && (part.records.length + part.tooLong.length >= recordsAtOnce || size + length > bytesAtOnce)) {
      yield part;
      part = undefined;
    }
    if (!part) {
      part = { header, records: [], tooLong: [], bytes };
      size = header ? encoder.encode(JSON.stringify(header)).length : 0;
    }
    if (text.length > longestRecord) part.tooLong.push(line);
    else part.records.push({ line, text });
    part.bytes = bytes;
    size += length;
  }
  if (part) yield part;
}
