import type { z } from '@hono/zod-openapi';

/** A JSON body of a route's document. */
export function json<T extends z.ZodType>(schema: T, description: string) {
  return { description, content: { 'application/json': { schema } } };
}
