import type { EventType } from '#domain/events.ts';
import { newId } from '../secrets.ts';
import type { Kept, Outgoing } from './said.ts';
import type { Setting, Stored } from './setting.ts';

const notSent = { delivery: null, send_at: null, sent_at: null, failure: null } as const;

/** A message that came in, or a note: it stays here. */
export function keepMessage<T extends EventType>(read: (event: Stored<T>) => Kept) {
  return async (event: Stored<T>, { trx, deps, text, arrival, claim }: Setting): Promise<void> => {
    const { direction, sealed, from, language } = read(event);
    if (sealed === undefined) return;
    const message = {
      id: arrival.messageId ?? newId(deps, 'message'),
      claim_id: event.claimId,
      sequence: event.sequence,
      direction,
      body: await text(sealed),
      language: language ?? (from === 'customer' ? claim.language : null),
      author_kind: from ?? event.actor.kind,
      author_id: from === undefined ? event.actor.id : from === 'customer' ? claim.customerId : null,
      at: event.at,
      ...notSent,
    };
    await trx.insertInto('messages').values(message).execute();
  };
}

/** A message to whoever is asked (`from`), else to the customer: held while what it says can still be taken back, then sent by a job. */
export function holdMessage<T extends EventType>(read: (event: Stored<T>) => Outgoing) {
  return async (event: Stored<T>, { trx, deps, text, claim, schedule }: Setting): Promise<void> => {
    const { message, language, undoUntil, from } = read(event);
    if (message === undefined) return;
    const id = newId(deps, 'message');
    const sendAt = undoUntil ?? event.recordedAt;
    const held = {
      id,
      claim_id: event.claimId,
      sequence: event.sequence,
      direction: 'out' as const,
      body: await text(message),
      language: language ?? claim.language,
      author_kind: event.actor.kind,
      author_id: event.actor.id,
      recipient: from ?? ('customer' as const),
      at: event.at,
      ...notSent,
      delivery: 'held' as const,
      send_at: sendAt,
    };
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
