import type { Context } from 'hono';
import type { Deps } from '../deps.ts';
import { ProblemError } from '../problems.ts';
import { photoReasons } from './photoReasons.ts';
import { type PhotoRead, readPhoto } from './takePhoto.ts';

/**
 * The photos of a multipart body (field `photo`, once or several times), each opened. One that cannot be taken refuses them all, naming
 * each by its place, before anything is kept.
 */
export async function uploadedPhotos(deps: Deps, form: FormData): Promise<PhotoRead[]> {
  const files = form.getAll('photo');
  if (files.length === 0)
    throw invalid([{ field: 'photo', reason: 'is missing: send one or several files under this name' }]);
  const read: PhotoRead[] = [];
  const errors: { field: string; reason: string }[] = [];
  for (const [index, file] of files.entries()) {
    const field = files.length === 1 ? 'photo' : `photo.${index}`;
    if (typeof file === 'string') {
      errors.push({ field, reason: 'is text, not a file' });
      continue;
    }
    const photo = await readPhoto(deps, file.name, new Uint8Array(await file.arrayBuffer()));
    if ('refused' in photo)
      errors.push({ field, reason: `${file.name} ${photoReasons[photo.reason]} (${photo.detail})` });
    else read.push(photo);
  }
  if (errors.length > 0) throw invalid(errors);
  return read;
}

/** The form of a multipart body. */
export async function formOf(context: Context): Promise<FormData> {
  const type = context.req.header('content-type') ?? '';
  if (!type.startsWith('multipart/form-data')) throw invalid([{ field: 'body', reason: 'is not multipart/form-data' }]);
  try {
    return await context.req.formData();
  } catch {
    throw invalid([{ field: 'body', reason: 'is no whole multipart form' }]);
  }
}

function invalid(errors: { field: string; reason: string }[]): ProblemError {
  return new ProblemError(422, 'invalid', { detail: 'Some fields cannot be used.', errors });
}
