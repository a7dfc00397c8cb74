import { readFile } from 'node:fs/promises';
import { basename, isAbsolute, relative, resolve } from 'node:path';
import type { LineRead } from '#api/intake/readRecords.ts';
import type { Problem } from '#api/schemas/problem.ts';
import type { ImportOptions } from './importFile.ts';

export type Outcome =
  | { kind: 'accepted' | 'known' }
  | { kind: 'refused'; reasons: { field: string; reason: string }[] };

/** Sends one record and the photos that it names (files beside the imported one). */
export async function sendRecord(read: LineRead, folder: string, options: ImportOptions): Promise<Outcome> {
  if ('unreadable' in read) return refused('', read.unreadable);
  const { server, dryRun } = options;
  const photos = await photosOf(read.record, folder);
  if ('kind' in photos) return photos;
  const answer = await server.request(`/api/intake/claims${dryRun ? '?dryRun=1' : ''}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(withoutEvidence(read.record)),
  });
  if (!answer.ok) return problemOf(answer);
  const { externalId, known } = (await answer.json()) as { externalId: string; known: boolean };
  if (photos.length > 0 && !dryRun) {
    const form = new FormData();
    for (const photo of photos) form.append('photo', new File([photo.bytes], photo.name));
    const path = `/api/intake/claims/${encodeURIComponent(externalId)}/evidence`;
    const taken = await server.request(path, { method: 'POST', body: form });
    if (!taken.ok) return problemOf(taken);
  }
  return { kind: known ? 'known' : 'accepted' };
}

function refused(field: string, reason: string): Outcome {
  return { kind: 'refused', reasons: [{ field, reason }] };
}

async function problemOf(answer: Response): Promise<Outcome> {
  const problem = (await answer.json().catch(() => ({}))) as Partial<Problem>;
  const reasons = problem.errors ?? [];
  return reasons.length > 0
    ? { kind: 'refused', reasons }
    : refused('', problem.detail ?? problem.title ?? `answered ${answer.status}`);
}

function withoutEvidence(record: unknown): unknown {
  if (record === null || typeof record !== 'object') return record;
  const { evidence: _, ...rest } = record as Record<string, unknown>;
  return rest;
}

async function photosOf(
  record: unknown,
  folder: string,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }[] | Outcome> {
  const evidence = (record as { evidence?: unknown } | null)?.evidence;
  if (evidence === undefined || evidence === null) return [];
  if (!Array.isArray(evidence)) return refused('evidence', 'a list of {"file": "path beside this file"}');
  const photos = [];
  for (const [index, entry] of evidence.entries()) {
    const field = `evidence.${index}.file`;
    const file = (entry as { file?: unknown } | null)?.file;
    if (typeof file !== 'string' || file === '') return refused(field, 'the path of a photo beside this file');
    const path = resolve(folder, file);
    const inside = relative(folder, path);
    if (inside.startsWith('..') || isAbsolute(inside))
      return refused(field, 'lies outside the folder of the imported file');
    try {
      photos.push({ name: basename(path), bytes: new Uint8Array(await readFile(path)) });
    } catch (error) {
      return refused(field, `cannot be read: ${(error as Error).message}`);
    }
  }
  return photos;
}
