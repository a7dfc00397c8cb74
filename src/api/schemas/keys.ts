import { z } from '@hono/zod-openapi';
import { storableText } from '../storableText.ts';
import { instant } from './vocabulary.ts';

export const newKey = z
  .strictObject({ name: z.string().trim().min(1).max(100) })
  .superRefine((key, context) => storableText(key, context))
  .openapi('NewApiKey');

export const keyMade = z
  .object({
    id: z.string(),
    name: z.string(),
    key: z.string().openapi({ description: 'Shown this once: only its hash is kept.', example: 'qk_…' }),
  })
  .openapi('ApiKeyMade');

export const keyPage = z
  .object({
    data: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        createdAt: instant,
        revokedAt: instant.nullable(),
        lastUsedAt: instant.nullable(),
      }),
    ),
  })
  .openapi('ApiKeys');
