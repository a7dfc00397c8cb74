import type { Language } from '#domain/phrases.ts';
import { type Refusal, refusalText } from '#domain/refusals.ts';
import { ProblemError, type ProblemStatus } from './problems.ts';

const statuses: Partial<Record<Refusal['code'], ProblemStatus>> = { not_permitted: 403, no_such_claim: 404 };

/** A refusal as a problem, in the reader's language, with people's names where the refusal has their ids. */
export function refusedProblem(
  refusal: Refusal,
  language: Language,
  names: ReadonlyMap<string, string> = new Map(),
): ProblemError {
  const { code, field, params = {} } = refusal;
  const named = Object.entries(params).map(([name, value]) => [name, names.get(String(value)) ?? value]);
  const detail = refusalText({ ...refusal, params: Object.fromEntries(named) }, language);
  const errors = field === undefined ? undefined : [{ field, reason: detail }];
  return new ProblemError(statuses[code] ?? 422, code, { detail, errors });
}
