import { z } from '@hono/zod-openapi';

/** The columns of the queue that can be chosen; the claim's own is always there. */
export const queueColumns = [
  'photo',
  'reason',
  'customer',
  'item',
  'merchant',
  'order',
  'amount',
  'verdict',
  'ends',
  'opened',
  'assignee',
] as const;

/** How much room things take. */
export const densities = ['comfortable', 'compact'] as const;

/** How a person looks at the console. What is null or missing is as the console has it. */
export const preferences = z
  .strictObject({
    queueColumns: z
      .array(z.enum(queueColumns))
      .max(queueColumns.length)
      .refine(names => new Set(names).size === names.length, 'names a column twice')
      .nullable()
      .optional(),
    density: z.enum(densities).nullable().optional(),
  })
  .openapi('Preferences');
export type Preferences = z.infer<typeof preferences>;
