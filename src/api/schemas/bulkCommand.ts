import { z } from '@hono/zod-openapi';
import { instant, rule } from './vocabulary.ts';

/** So many claims in one request: each is a transaction of its own. */
const most = 100;

const claims = z
  .array(
    z.strictObject({
      id: z.int().min(1),
      sequence: z.int().min(1).openapi({ description: 'The `sequence` of the claim that you saw.' }),
    }),
  )
  .min(1)
  .max(most)
  .refine(all => new Set(all.map(({ id }) => id)).size === all.length, 'names a claim twice');

/** What is done to several claims at once: each for itself, by the one who asks. */
export const bulkCommand = z
  .discriminatedUnion('command', [
    z.strictObject({
      command: z.literal('reject'),
      ground: rule.openapi({
        description:
          'Only claims that fail this rule are rejected; each customer gets the message of its template, in their language.',
      }),
      claims,
    }),
    z.strictObject({ command: z.literal('take'), claims }),
    z.strictObject({
      command: z.literal('assign'),
      to: z.string().min(1).max(200).openapi({ description: 'The id of a person who is in the team and not away.' }),
      claims,
    }),
    z.strictObject({ command: z.literal('release'), claims }),
    z.strictObject({ command: z.literal('undo'), claims }),
  ])
  .openapi('BulkCommand');
export type BulkCommand = z.output<typeof bulkCommand>;

const done = z.object({
  id: z.int(),
  number: z.string(),
  done: z.literal(true),
  sequence: z.int(),
  undoUntil: instant.nullable().openapi({ description: 'Until when it can be taken back.' }),
});
const refused = z.object({
  id: z.int(),
  number: z.string(),
  done: z.literal(false),
  code: z
    .string()
    .openapi({ description: 'As of the command for one claim; `stale_sequence`: somebody else acted meanwhile.' }),
  reason: z.string(),
});

export const bulkResult = z
  .object({ results: z.array(z.discriminatedUnion('done', [done, refused])) })
  .openapi('BulkResult', { description: 'What became of each claim, in the order of the request.' });
export type BulkResult = z.infer<typeof bulkResult>;
