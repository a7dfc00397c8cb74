import type { Context } from 'hono';
import { photoLimits } from '#domain/photo/limits.ts';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../problems.ts';
import { isStorable } from '../storableText.ts';
import { photoReasons } from './photoReasons.ts';
import { type PhotoRead, readPhoto } from './takePhoto.ts';

type FieldError = { field: string; reason: string };
const longestName = 255;

/**
 * The photos of a multipart body (field `photo`, as often as there are), each opened. One that cannot be taken refuses them all, naming
 * each by its place, before anything is kept.
 */
export async function uploadedPhotos(deps: Deps, form: FormData): Promise<PhotoRead[]> {
  const files = form.getAll('photo');
  const most = photoLimits.photosPerClaim;
  if (files.length > most)
    throw invalid([{ field: 'photo', reason: `are ${files.length}: a claim has at most ${most}` }]);
  const read: PhotoRead[] = [];
  const errors: FieldError[] = [];
  for (const [index, file] of files.entries()) {
    const photo = await openFile(deps, file);
    if ('reason' in photo) errors.push({ field: files.length === 1 ? 'photo' : `photo.${index}`, ...photo });
    else read.push(photo);
  }
  if (errors.length > 0) throw invalid(errors);
  return read;
}

async function openFile(deps: Deps, file: File | string): Promise<PhotoRead | { reason: string }> {
  if (typeof file === 'string') return { reason: 'is text, not a file' };
  const { name } = file;
  if (name.length > longestName) return { reason: `has a name of more than ${longestName} characters` };
  if (!isStorable(name))
    return { reason: 'has a name with a character that is none (U+0000 or half a surrogate pair)' };
  const photo = await readPhoto(deps, name, new Uint8Array(await file.arrayBuffer()));
  return 'refused' in photo ? { reason: `${name} ${photoReasons[photo.reason]} (${photo.detail})` } : photo;
}

/** The form of a multipart body. @throws ProblemError 422 for any other. */
export async function formOf(context: Context): Promise<FormData> {
  try {
    return await context.req.formData();
  } catch {
    throw invalid([{ field: 'body', reason: 'is no whole multipart form' }]);
  }
}

export function invalid(errors: FieldError[]): ProblemError {
  return new ProblemError(422, 'invalid', { detail: 'Some fields cannot be used.', errors });
}
