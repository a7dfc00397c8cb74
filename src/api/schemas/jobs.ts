import { z } from '@hono/zod-openapi';
import { instant } from './vocabulary.ts';

export const jobStates = ['ready', 'running', 'done', 'dead'] as const;

export const jobShown = z
  .object({
    id: z.int(),
    kind: z.string(),
    key: z.string(),
    state: z.enum(jobStates),
    runAt: instant,
    attempts: z.int(),
    lastError: z.string().nullable(),
    doneAt: instant.nullable(),
  })
  .openapi('Job');

export const jobPage = z.object({ data: z.array(jobShown) }).openapi('Jobs');
