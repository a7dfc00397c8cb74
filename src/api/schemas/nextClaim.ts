import { z } from '@hono/zod-openapi';
import { claimDetail } from './claimDetail.ts';

export const nextClaimBody = z
  .strictObject({
    after: z.int().min(1).optional().openapi({ description: 'The claim that you are at: it is not the answer.' }),
  })
  .openapi('NextClaimRequest');

const count = z.int().min(0);

export const nextClaim = z
  .discriminatedUnion('found', [
    z.object({
      found: z.literal(true),
      taken: z.boolean().openapi({ description: 'Nobody had it: it is yours from now on. Else it was yours already.' }),
      claim: claimDetail,
    }),
    z.object({
      found: z.literal(false),
      unavailable: z.object({ yours: count, proposed: count, held: count }).openapi({
        description:
          'The claims to do that are not next for you: the one that you are at, those whose approval you proposed, those that colleagues have.',
      }),
    }),
  ])
  .openapi('NextClaim');
export type NextClaim = z.infer<typeof nextClaim>;
