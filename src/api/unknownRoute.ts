import type { Context, Hono } from 'hono';
import { ProblemError, problemResponse } from './problems.ts';

/** Answers what no route takes: 405 with the methods that a known address has, 404 for any other. */
export function unknownRoute(app: Pick<Hono, 'routes'>): (context: Context) => Response {
  return context => {
    const steps = context.req.path.split('/');
    const known = app.routes.filter(({ method, path }) => method !== 'ALL' && leadsTo(path.split('/'), steps));
    if (known.length === 0) return problemResponse(context, new ProblemError(404, 'unknown_route'));
    const allow = [...new Set(known.map(({ method }) => method))].join(', ');
    const extra = { detail: `This address takes ${allow}.`, headers: { allow } };
    return problemResponse(context, new ProblemError(405, 'unknown_method', extra));
  };
}

function leadsTo(pattern: readonly string[], steps: readonly string[]): boolean {
  return (
    pattern.length === steps.length &&
    pattern.every((step, at) => (step.startsWith(':') ? steps[at] !== '' : step === steps[at]))
  );
}
