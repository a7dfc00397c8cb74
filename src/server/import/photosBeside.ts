import { readFile, stat } from 'node:fs/promises';
import { basename, isAbsolute, relative, resolve } from 'node:path';
import { bodyLimits } from '#api/bodyLimits.ts';
import { photoLimits } from '#domain/photo/limits.ts';

type Refused = { field: string; reason: string };

/** What the claim and the form itself need of a body. */
const largestTogether = bodyLimits.upload - 2 * bodyLimits.json;

/** The photos that a record names, files in the folder of the imported one or below; or why they cannot be sent. None is read that is too large. */
export async function photosBeside(record: unknown, folder: string): Promise<File[] | Refused> {
  const evidence = (record as { evidence?: unknown } | null)?.evidence;
  if (evidence === undefined || evidence === null) return [];
  if (!Array.isArray(evidence)) return { field: 'evidence', reason: 'a list of {"file": "path beside this file"}' };
  const most = photoLimits.photosPerClaim;
  if (evidence.length > most)
    return { field: 'evidence', reason: `are ${evidence.length}: a claim has at most ${most}` };
  const photos: File[] = [];
  let together = 0;
  for (const [index, entry] of evidence.entries()) {
    const field = `evidence.${index}.file`;
    const file = (entry as { file?: unknown } | null)?.file;
    if (typeof file !== 'string' || file === '') return { field, reason: 'the path of a photo beside this file' };
    const path = resolve(folder, file);
    const inside = relative(folder, path);
    if (inside.startsWith('..') || isAbsolute(inside)) {
      return { field, reason: 'lies outside the folder of the imported file' };
    }
    try {
      const { size } = await stat(path);
      together += size;
      if (size > photoLimits.bytes)
        return { field, reason: `has ${size} bytes, at most ${photoLimits.bytes} are accepted` };
      if (together > largestTogether) {
        return { field: 'evidence', reason: `have more than ${largestTogether} bytes together` };
      }
      photos.push(new File([new Uint8Array(await readFile(path))], basename(path)));
    } catch (error) {
      return { field, reason: `cannot be read: ${(error as Error).message}` };
    }
  }
  return photos;
}
