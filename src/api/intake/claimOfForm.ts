import { bodyLimits } from '../bodyLimits.ts';
import type { Deps } from '../deps.ts';
import { refuseInvalid } from '../fieldErrors.ts';
import { type ClaimRecord, claimRecord } from './claimRecord.ts';
import type { PhotoRead } from './takePhoto.ts';
import { invalid, uploadedPhotos } from './uploadedPhotos.ts';

/** A claim and its photos from one form: the field `claim` is the record as JSON, each `photo` a file. @throws ProblemError 422. */
export async function claimOfForm(deps: Deps, form: FormData): Promise<{ record: ClaimRecord; photos: PhotoRead[] }> {
  const unknown = [...new Set(form.keys())].filter(field => field !== 'claim' && field !== 'photo');
  if (unknown.length > 0) throw invalid(unknown.map(field => ({ field, reason: 'is no field that is known here' })));
  const parsed = claimRecord.safeParse(jsonOf(await textOf(form.getAll('claim'))));
  refuseInvalid(parsed);
  return { record: parsed.data!, photos: await uploadedPhotos(deps, form) };
}

async function textOf(fields: FormDataEntryValue[]): Promise<string> {
  const [field, ...others] = fields;
  if (field === undefined) throw refused('is missing');
  if (others.length > 0) throw refused('is there more than once');
  const length = typeof field === 'string' ? field.length : field.size;
  if (length > bodyLimits.json) throw refused(`is longer than ${bodyLimits.json / 1024} KiB`);
  return typeof field === 'string' ? field : await field.text();
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw refused(`is not JSON: ${(error as Error).message}`);
  }
}

const refused = (reason: string) => invalid([{ field: 'claim', reason }]);
