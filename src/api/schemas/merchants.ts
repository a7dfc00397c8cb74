import { z } from '@hono/zod-openapi';
import { outcomes } from './outcomes.ts';

export const merchantQuery = z
  .strictObject({
    q: z.string().trim().max(200).optional().openapi({ description: 'How the id or words of the name begin.' }),
    id: z
      .string()
      .transform(text => text.split(',').map(id => id.trim()))
      .pipe(z.array(z.string().min(1, 'must not be empty').max(200)).max(50))
      .optional()
      .openapi({ type: 'string', description: 'These merchants, comma-separated.' }),
    limit: z
      .string()
      .regex(/^([1-9]|[1-9]\d|100)$/, 'must be from 1 to 100')
      .transform(Number)
      .default(50)
      .openapi({ type: 'integer', minimum: 1, maximum: 100, default: 50 }),
    after: z.string().max(2000).optional().openapi({ description: 'The cursor `next` of the page before.' }),
  })
  .openapi('MerchantQuery');

const merchant = z.object({ id: z.string(), name: z.string().nullable() }).openapi('Merchant');

export const merchantPage = z.object({ data: z.array(merchant), next: z.string().nullable() }).openapi('MerchantPage');
export type MerchantPage = z.infer<typeof merchantPage>;

export const merchantShown = merchant.extend({ outcomes }).openapi('MerchantShown');
export type MerchantShown = z.infer<typeof merchantShown>;
