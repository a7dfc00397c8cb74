import type { Kysely, Selectable, Transaction } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import { insertRows, type NewRow } from './insertRows.ts';
import type { Database } from './schema.ts';

export type Message = Selectable<Database['messages']>;
type Ending = { delivery: 'sent' | 'kept'; at: Instant } | { delivery: 'undelivered'; failure: string };

export function addMessages(trx: Transaction<Database>, messages: readonly NewRow<'messages'>[]): Promise<void> {
  return insertRows(trx, 'messages', messages);
}

/** The conversation of a claim, from its beginning. */
export function messagesOf(db: Kysely<Database>, claimId: number): Promise<Message[]> {
  return db.selectFrom('messages').selectAll().where('claim_id', '=', claimId).orderBy('at').orderBy('id').execute();
}

/** A message that is still to be sent, held until the transaction ends; undefined when it was sent, taken back or erased. */
export function lockHeldMessage(trx: Transaction<Database>, id: string): Promise<Message | undefined> {
  return trx
    .selectFrom('messages')
    .selectAll()
    .where('id', '=', id)
    .where('delivery', 'in', ['held', 'undelivered'])
    .where('body', 'is not', null)
    .forNoKeyUpdate()
    .executeTakeFirst();
}

/** Takes back what an act sent and that has not left yet: the messages of the event `sequence`. @returns their ids. */
export async function takeBackMessages(
  trx: Transaction<Database>,
  claimId: number,
  sequence: number,
): Promise<string[]> {
  const taken = await trx
    .updateTable('messages')
    .set({ delivery: 'taken_back', send_at: null })
    .where('claim_id', '=', claimId)
    .where('sequence', '=', sequence)
    .where('delivery', 'in', ['held', 'undelivered'])
    .returning('id')
    .execute();
  return taken.map(({ id }) => id);
}

/** Notes how the sending of a held message ended; one that was taken back meanwhile stays so. @returns whether it was noted. */
export async function noteDelivery(db: Kysely<Database>, id: string, ending: Ending): Promise<boolean> {
  const noted = await db
    .updateTable('messages')
    .set(
      ending.delivery === 'undelivered'
        ? { delivery: ending.delivery, failure: ending.failure.replaceAll('\0', '').slice(0, 2000) }
        : { delivery: ending.delivery, sent_at: ending.at, failure: null },
    )
    .where('id', '=', id)
    .where('delivery', 'in', ['held', 'undelivered'])
    .executeTakeFirst();
  return noted.numUpdatedRows === 1n;
}
