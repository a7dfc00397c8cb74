import type { Kysely } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from './schema.ts';

/** A message that is still to be sent, with what its receiver needs; undefined when it was sent, taken back or erased. */
export async function messageToSend(db: Kysely<Database>, id: string) {
  const row = await db
    .selectFrom('messages as m')
    .innerJoin('claims as c', 'c.id', 'm.claim_id')
    .select([
      'm.id',
      'm.body',
      'm.language',
      'm.recipient',
      'm.claim_id as claimId',
      'c.external_id as externalId',
      'c.customer_id as customerId',
    ])
    .where('m.id', '=', id)
    .where('m.delivery', 'in', ['held', 'undelivered'])
    .executeTakeFirst();
  if (row === undefined || row.body === null) return undefined;
  return { ...row, body: row.body, recipient: row.recipient ?? 'customer' };
}

type Ending = { delivery: 'sent' | 'kept'; at: Instant } | { delivery: 'undelivered'; failure: string };

/** Notes how the sending of a message ended; one that was taken back meanwhile stays so. */
export async function noteDelivery(db: Kysely<Database>, id: string, ending: Ending): Promise<void> {
  await db
    .updateTable('messages')
    .set(
      ending.delivery === 'undelivered'
        ? { delivery: ending.delivery, failure: ending.failure.replaceAll('\0', '').slice(0, 2000) }
        : { delivery: ending.delivery, sent_at: ending.at, failure: null },
    )
    .where('id', '=', id)
    .where('delivery', 'in', ['held', 'undelivered'])
    .execute();
}
