import { z } from '@hono/zod-openapi';

/** An error as RFC 9457 has it, with the field and the reason of everything that was wrong. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    code: z.string(),
    errors: z.array(z.object({ field: z.string(), reason: z.string() })).optional(),
  })
  .openapi('Problem');

export type Problem = z.infer<typeof problem>;
