import type { LineRead } from '#api/intake/readRecords.ts';
import type { Problem } from '#api/schemas/problem.ts';
import type { ImportOptions } from './importFile.ts';
import { photosBeside } from './photosBeside.ts';

type Reason = { field: string; reason: string };
export type Outcome = { kind: 'accepted' | 'known' } | { kind: 'refused'; reasons: Reason[] };

/** Sends one record with the photos that it names (files beside the imported one): all of it comes in, or nothing. */
export async function sendRecord(read: LineRead, folder: string, options: ImportOptions): Promise<Outcome> {
  if ('unreadable' in read) return { kind: 'refused', reasons: [{ field: '', reason: read.unreadable }] };
  const photos = await photosBeside(read.record, folder);
  if (!Array.isArray(photos)) return { kind: 'refused', reasons: [photos] };
  const claim = JSON.stringify(withoutEvidence(read.record));
  const body = photos.length === 0 ? claim : new FormData();
  if (body instanceof FormData) {
    body.append('claim', claim);
    for (const photo of photos) body.append('photo', photo);
  }
  const answer = await options.server.request(`/api/intake/claims${options.dryRun ? '?dryRun=1' : ''}`, {
    method: 'POST',
    headers: typeof body === 'string' ? { 'Content-Type': 'application/json' } : {},
    body,
  });
  if (!answer.ok) return problemOf(answer, photos.length);
  const { known } = (await answer.json()) as { known: boolean };
  return { kind: known ? 'known' : 'accepted' };
}

async function problemOf(answer: Response, photos: number): Promise<Outcome> {
  const problem = (await answer.json().catch(() => ({}))) as Partial<Problem>;
  const reasons = problem.errors ?? [
    { field: '', reason: problem.detail ?? problem.title ?? `answered ${answer.status}` },
  ];
  return {
    kind: 'refused',
    reasons: reasons.map(({ field, reason }) => ({ field: fieldHere(field, photos), reason })),
  };
}

/** The field of a photo as the file has it. */
function fieldHere(field: string, photos: number): string {
  if (field === 'photo') return photos === 1 ? 'evidence.0.file' : 'evidence';
  return field.replace(/^photo\.(\d+)$/, 'evidence.$1.file');
}

function withoutEvidence(record: unknown): unknown {
  if (record === null || typeof record !== 'object') return record;
  const { evidence: _, ...rest } = record as Record<string, unknown>;
  return rest;
}
