import { type Kysely, sql } from 'kysely';
import type { Sibling } from '#domain/facts.ts';
import type { Database } from '../schema.ts';

/** The claims of an order, each as the others see it, in the order of their numbers. */
export async function claimsOfOrder(db: Kysely<Database>, orderId: string): Promise<Sibling[]> {
  const rows = await db
    .selectFrom('claims')
    .innerJoin('claim_states', 'claim_states.claim_id', 'claims.id')
    .select(['id', 'opened_at', 'decided_at', sql<Sibling['items'] | null>`state #> '{facts,items}'`.as('items')])
    .where('order_id', '=', orderId)
    .orderBy('id')
    .execute();
  return rows.map(({ id, opened_at, decided_at, items }) => ({
    claimId: id,
    openedAt: opened_at,
    ...(decided_at === null ? {} : { closedAt: decided_at }),
    ...(items === null ? {} : { items }),
  }));
}
