import type { Kysely } from 'kysely';
import type { Database } from '../schema.ts';

const mostShown = 50;

/** The first orders of a customer, in the order of their ids. */
export function customerOrders(db: Kysely<Database>, customerId: string) {
  return db
    .selectFrom('orders')
    .select(['id', 'title', 'merchant_id', 'merchant_name', 'paid', 'refunded_before', 'committed', 'currency'])
    .where('customer_id', '=', customerId)
    .orderBy('id')
    .limit(mostShown)
    .execute();
}
