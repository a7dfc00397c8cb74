import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { Deps } from './deps.ts';
import { ProblemError, problemResponse } from './problems.ts';
import { newId } from './secrets.ts';

/**
 * Every error as a problem. What nobody foresaw is a 500 with a number under which the log has its code and message,
 * and nothing else: errors of the database print their whole source, and parameters hold people's words.
 */
export function answerError(deps: Deps): (error: Error, context: Context) => Response {
  return (error, context) => {
    if (error instanceof ProblemError) return problemResponse(context, error);
    if (error instanceof HTTPException && error.status === 415) {
      const given = context.req.header('content-type') ?? 'a body of no type';
      const detail = `This address does not take ${given.slice(0, 200)}.`;
      return problemResponse(context, new ProblemError(415, 'unsupported_media_type', { detail }));
    }
    if (error instanceof HTTPException && error.status < 500) {
      return problemResponse(context, new ProblemError(400, 'malformed_request', { detail: error.message }));
    }
    const number = newId(deps, 'error');
    const { code } = error as { code?: unknown };
    const label = typeof code === 'string' ? `${error.name} ${code}` : error.name;
    console.error(
      `${number} ${context.req.method} ${new URL(context.req.url).pathname}: ${label}: ${firstLine(error)}`,
    );
    return problemResponse(context, new ProblemError(500, 'internal', { detail: `It is in the log as ${number}.` }));
  };
}

function firstLine(error: Error): string {
  return error.message.split('\n', 1)[0]!.slice(0, 300);
}
