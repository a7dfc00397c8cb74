import { z } from '@hono/zod-openapi';
import { alertChoices } from '#domain/alertWords.ts';

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
  'waitsOn',
  'opened',
  'assignee',
] as const;

/** How much room things take. */
export const densities = ['comfortable', 'compact'] as const;

/** What a key can be given to. */
export const keyActions = [
  'search',
  'goQueue',
  'goDashboard',
  'goRefunds',
  'goAlerts',
  'help',
  'nextClaim',
  'down',
  'up',
  'open',
  'select',
  'nextPage',
  'previousPage',
  'refresh',
  'nextInList',
  'previousInList',
  'approve',
  'reject',
  'ask',
  'take',
  'anomaly',
  'retouched',
  'nextPhoto',
  'previousPhoto',
  'zoom',
  'compare',
  'close',
  'message',
  'undo',
  'settleRefund',
  'failRefund',
] as const;

/** A key as `KeyboardEvent.key` names it, letters small; or two with a space, pressed one after the other. */
const key = '(?:[^\\sA-Z]|[A-Z][A-Za-z0-9]{1,19})';
const combination = z
  .string()
  .regex(
    new RegExp(`^${key}(?: ${key})?$`, 'u'),
    'is one key, as "a", "?" or "ArrowLeft", or two with a space between',
  );

/** How a person looks at the console. What is null or missing is as the console has it. */
export const preferences = z
  .strictObject({
    queueColumns: z
      .array(z.enum(queueColumns))
      .max(queueColumns.length)
      .refine(names => new Set(names).size === names.length, 'names a column twice')
      .nullable()
      .optional(),
    alerts: z.enum(alertChoices).nullable().optional().openapi({
      description: 'How you are alerted: in the console and by e-mail or webhook (mail), in the console alone, or off.',
    }),
    density: z.enum(densities).nullable().optional(),
    keys: z.partialRecord(z.enum(keyActions), combination.nullable()).nullable().optional().openapi({
      description: 'The keys that differ from the console’s own, by what they do; null: that one has none.',
    }),
    singleKeys: z
      .boolean()
      .nullable()
      .optional()
      .openapi({ description: 'Whether keys without a modifier do anything (WCAG 2.1.4).' }),
  })
  .openapi('Preferences');
export type Preferences = z.infer<typeof preferences>;
