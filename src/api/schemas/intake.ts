import { z } from '@hono/zod-openapi';
import { instantSchema } from '#domain/lifecycle/instantSchema.ts';
import { storableText } from '../storableText.ts';
import { status, verdict } from './vocabulary.ts';

const standing = { id: z.int(), number: z.string().openapi({ example: 'C-10428' }), status, verdict };

const photos = z.array(z.object({ id: z.string(), sha256: z.string(), known: z.boolean() }));

/** A claim that came in, and how it is judged as of now. `known`: it had come in before, the very same. */
export const claimTaken = z
  .object({
    ...standing,
    externalId: z.string(),
    known: z.boolean(),
    photos: photos.optional().openapi({ description: 'Those that came with it.' }),
  })
  .openapi('ClaimTaken');

export const claimChecked = z
  .object({ externalId: z.string(), known: z.boolean(), dryRun: z.literal(true), verdict })
  .openapi('ClaimChecked');

export const photosTaken = z.object({ photos }).openapi('PhotosTaken');

export const newMessage = z
  .strictObject({
    id: z.string().trim().min(1).max(200).openapi({ description: 'Yours; the same id again is the same message.' }),
    from: z.enum(['customer', 'merchant', 'carrier']).default('customer'),
    message: z.string().trim().min(1).max(5000),
    language: z
      .string()
      .regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a language as en, fr or pt-BR')
      .optional(),
    at: instantSchema
      .optional()
      .openapi({ type: 'string', format: 'date-time', description: 'When it was written; now when left out.' }),
  })
  .superRefine((message, context) => storableText(message, context))
  .openapi('NewMessage');

export const messageTaken = z.object({ id: z.string(), known: z.boolean() }).openapi('MessageTaken');

export const orderTold = z.object({ claims: z.array(z.object(standing)) }).openapi('OrderTold');
