import type { EventType } from '#domain/events.ts';
import { newId } from '../secrets.ts';
import { keptRow, outgoingRow } from './messageRow.ts';
import type { Kept, Outgoing } from './said.ts';
import type { Setting, Stored } from './setting.ts';

/** A message that came in, or a note: it stays here. */
export function keepMessage<T extends EventType>(read: (event: Stored<T>) => Kept) {
  return async (event: Stored<T>, { trx, deps, text, arrival, claim }: Setting): Promise<void> => {
    const words = read(event);
    if (words.sealed === undefined) return;
    const id = arrival.messageId ?? newId(deps, 'message');
    const message = { ...keptRow(event, claim, words), id, body: await text(words.sealed) };
    await trx.insertInto('messages').values(message).execute();
  };
}

/** A message to whoever is asked (`from`), else to the customer: held while what it says can still be taken back, then sent by a job. */
export function holdMessage<T extends EventType>(read: (event: Stored<T>) => Outgoing) {
  return async (event: Stored<T>, { trx, deps, text, claim, schedule }: Setting): Promise<void> => {
    const words = read(event);
    if (words.message === undefined) return;
    const id = newId(deps, 'message');
    const sendAt = words.undoUntil ?? event.recordedAt;
    const body = await text(words.message);
    const held = { ...outgoingRow(event, claim, words), id, body, delivery: 'held' as const, send_at: sendAt };
    await trx.insertInto('messages').values(held).execute();
    schedule({ kind: 'send_message', key: id, payload: { messageId: id }, runAt: sendAt });
  };
}

/** The act was undone, or the decision reopened, before its message left. */
export async function takeBackMessage(event: Stored<'undone' | 'reopened'>, { trx, before }: Setting): Promise<void> {
  const sequence = event.type === 'undone' ? event.payload.sequence : before?.decision?.sequence;
  if (sequence === undefined) return;
  await trx
    .updateTable('messages')
    .set({ delivery: 'taken_back', send_at: null })
    .where('claim_id', '=', event.claimId)
    .where('sequence', '=', sequence)
    .where('delivery', 'in', ['held', 'undelivered'])
    .execute();
}
