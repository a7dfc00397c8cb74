import type { Facts } from '#domain/facts.ts';
import type { PhotoShown } from '../schemas/claimDetail.ts';
import { presentFindings } from './findings.ts';
import type { Known } from './known.ts';

/** The photos of a claim with where their pictures are, in the order in which they came. */
export function presentPhotos(
  { photos, findings }: Facts,
  names: readonly { id: string; file_name: string | null }[],
  known: Known,
): PhotoShown[] {
  const fileNames = new Map(names.map(({ id, file_name }) => [id, file_name]));
  return photos.map(({ id, sha256, type, width, height, shot, receivedAt, observations }) => ({
    id,
    sha256,
    type,
    width,
    height,
    shot,
    receivedAt,
    fileName: fileNames.get(id) ?? null,
    thumbnail: `/api/photos/${id}/thumbnail`,
    screen: `/api/photos/${id}/screen`,
    observations,
    findings: presentFindings(findings, id, known),
  }));
}
