import type { Context } from 'hono';
import { type Problem, problem } from './schemas/problem.ts';

const titles = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not allowed',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Not accepted',
  429: 'Too many attempts',
  500: 'Something went wrong here',
  503: 'Not available',
} as const;

export type ProblemStatus = keyof typeof titles;
type Extra = Pick<Problem, 'detail' | 'errors'> & { headers?: Record<string, string> };

/** Thrown anywhere below a route, answered as `application/problem+json`. `code` is for programs, `detail` for people. */
export class ProblemError extends Error {
  override name = 'ProblemError';
  readonly status: ProblemStatus;
  readonly code: string;
  readonly extra: Extra;

  constructor(status: ProblemStatus, code: string, extra: Extra = {}) {
    super(extra.detail ?? titles[status]);
    this.status = status;
    this.code = code;
    this.extra = extra;
  }
}

/** A problem as RFC 9457 has it, as a response. */
export function problemResponse(context: Context, error: ProblemError): Response {
  const { headers, ...shown } = error.extra;
  const body: Problem = {
    type: 'about:blank',
    title: titles[error.status],
    status: error.status,
    code: error.code,
    ...shown,
  };
  return context.body(JSON.stringify(body), error.status, {
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    ...headers,
  });
}

const content = { 'application/problem+json': { schema: problem } };

/** The problems that routes declare in their document, by status. */
export const problems = {
  400: { description: 'The body is no JSON.', content },
  401: { description: 'Nobody is signed in, or the key is not known.', content },
  403: { description: 'Signed in, but not allowed to do this.', content },
  404: { description: 'There is no such thing.', content },
  409: { description: 'It clashes with what is there.', content },
  422: { description: 'Refused; `errors` names each field and the reason.', content },
  429: { description: 'Too many attempts; `Retry-After` says how many seconds to wait.', content },
  503: { description: 'What this needs does not answer just now.', content },
} as const;
