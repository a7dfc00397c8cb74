import { z } from '@hono/zod-openapi';
import { houseRulesSchema } from '#domain/policy/houseRules.ts';
import { packSchema } from '#domain/policy/packSchema.ts';

/** `packSchema` refines an object, so its fields are taken from the shape. */
export const packShown = z
  .object({
    ...packSchema.shape,
    appliesUntil: z.iso
      .date()
      .nullable()
      .openapi({ description: 'The first day on which a later version judges; null: still in force, or not yet.' }),
    inForce: z.boolean().openapi({ description: 'Whether a claim opened now is judged by it.' }),
  })
  .openapi('Policy');
export type PackShown = z.output<typeof packShown>;

export const policies = z.object({ packs: z.array(packShown), houseRules: houseRulesSchema }).openapi('Policies');
export type Policies = z.output<typeof policies>;
