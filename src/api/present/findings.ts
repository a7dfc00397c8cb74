import type { z } from '@hono/zod-openapi';
import type { Finding } from '#domain/evidence.ts';
import type { finding } from '../schemas/claimDetail.ts';
import type { Known } from './known.ts';

/** The findings on one photo, or on the claim itself, with the names of those who found it. */
export function presentFindings(
  findings: readonly Finding[],
  photoId: string | undefined,
  known: Known,
): z.infer<typeof finding>[] {
  return findings
    .filter(one => one.photoId === photoId)
    .map(({ kind, at, by }) => ({ kind, photoId, at, by: known.person(by) }));
}
