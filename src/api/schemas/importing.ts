import { z } from '@hono/zod-openapi';

/** Records of one request, and characters of one record: a request stays under the limit of every body of JSON (1 MiB). */
export const importLimits = { records: 500, recordCharacters: 200_000 } as const;

const record = z.strictObject({
  line: z.int().min(1).openapi({ description: 'The line of the file on which the record begins.' }),
  text: z.string().min(1).max(importLimits.recordCharacters),
});

export const importPart = z
  .strictObject({
    format: z.enum(['ndjson', 'csv']),
    header: z.string().min(1).max(100_000).optional().openapi({ description: 'Of CSV: the line with the columns.' }),
    records: z.array(record).min(1).max(importLimits.records),
    dryRun: z.boolean().default(false).openapi({ description: 'Only say what would become of them; nothing is kept.' }),
  })
  .refine(part => (part.format === 'csv') === (part.header !== undefined), {
    path: ['header'],
    message: 'is needed for csv, and for csv alone',
  })
  .openapi('ImportPart');
export type ImportPart = z.output<typeof importPart>;

export const importReport = z
  .object({
    read: z.int(),
    accepted: z.int().openapi({ description: 'Taken in; in a dry run: would be.' }),
    known: z.int().openapi({ description: 'Came in before, the very same.' }),
    refused: z.int().openapi({ description: 'Nothing of them is kept.' }),
    refusals: z
      .array(z.object({ line: z.int(), field: z.string(), reason: z.string() }))
      .openapi({ description: 'Why, field by field; `field` is empty where the record as a whole is meant.' }),
  })
  .openapi('ImportReport');
export type ImportReport = z.infer<typeof importReport>;
