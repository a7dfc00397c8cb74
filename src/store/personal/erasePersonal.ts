import type { Transaction } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';

/** Stands for the hash of a record that was erased: whatever comes in under its external id is known. */
export const erasedBody = 'erased';

/**
 * Erases what a claim says of a person: the texts and salts behind its events, its messages' bodies and every translation, its photos' file names, what came in
 * under `extra` and the hash of it all, and its customer's name and city. The events stay as they are and their chain still verifies. The photos' bytes are not touched.
 * @returns how many texts were erased.
 */
export async function erasePersonal(
  trx: Transaction<Database>,
  claimId: number,
  at: Instant,
): Promise<{ texts: number; messages: number }> {
  const texts = await trx.deleteFrom('personal_values').where('claim_id', '=', claimId).executeTakeFirst();
  const messages = await trx
    .updateTable('messages')
    .set({ body: null })
    .where('claim_id', '=', claimId)
    .where('body', 'is not', null)
    .executeTakeFirst();
  await trx.deleteFrom('translations').where('claim_id', '=', claimId).execute();
  await trx.updateTable('photos').set({ file_name: null }).where('claim_id', '=', claimId).execute();
  // The hash of the whole record would confirm a guess of what was erased.
  await trx.updateTable('claims').set({ body_hash: erasedBody }).where('id', '=', claimId).execute();
  await trx.updateTable('claim_states').set({ extra: null }).where('claim_id', '=', claimId).execute();
  await trx
    .updateTable('customers')
    .set({ name: null, city: null, erased_at: at })
    .where('id', '=', eb => eb.selectFrom('claims').select('customer_id').where('claims.id', '=', claimId))
    .execute();
  return { texts: Number(texts.numDeletedRows), messages: Number(messages.numUpdatedRows) };
}
