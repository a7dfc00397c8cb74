import type { z } from 'zod';
import { ProblemError } from './problems.ts';
import type { Problem } from './schemas/problem.ts';

type FieldErrors = NonNullable<Problem['errors']>;

/** Every issue of a failed parse with the path of its field; an unknown field is named itself. */
export function fieldErrors(error: z.core.$ZodError): FieldErrors {
  return error.issues.flatMap(issue => {
    const path = issue.path.map(String);
    if (issue.code !== 'unrecognized_keys') return [{ field: path.join('.') || 'body', reason: issue.message }];
    return issue.keys.map(key => ({ field: [...path, key].join('.'), reason: 'is no field that is known here' }));
  });
}

/** The validation hook of every route: 422 naming each field and the reason. */
export function refuseInvalid(result: { success: boolean; error?: z.core.$ZodError }): void {
  if (result.success || !result.error) return;
  throw new ProblemError(422, 'invalid', { detail: 'Some fields cannot be used.', errors: fieldErrors(result.error) });
}
