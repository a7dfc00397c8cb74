import type { z } from '@hono/zod-openapi';
import { sql, type Transaction } from 'kysely';
import { notAfter } from '#domain/lifecycle/foreignClock.ts';
import type { Actor } from '#domain/people.ts';
import { isRefusal } from '#domain/refusals.ts';
import { lockClaim } from '#store/claims/lockClaim.ts';
import type { Database } from '#store/schema.ts';
import { transact } from '#store/transact.ts';
import type { Deps } from '../deps.ts';
import { giveCommandIn } from '../giveCommand.ts';
import { ProblemError } from '../problems.ts';
import { refusedProblem } from '../refusedProblem.ts';
import type { messageTaken, newMessage } from '../schemas/intake.ts';

type Message = z.infer<typeof newMessage>;
type Taken = z.infer<typeof messageTaken>;

/**
 * Adds a message that came in to a claim's conversation. The same id again is known; the same id with another content, or at another claim,
 * is a 409. Left out, the moment is no content: it is that of the first time.
 */
export async function takeMessage(deps: Deps, claimId: number, message: Message, actor: Actor): Promise<Taken> {
  const take = () => transact(deps.db, trx => takeMessageIn(deps, trx, claimId, message, actor));
  try {
    return await take();
  } catch (error) {
    // It came in for another claim at the same moment: seen again, it is known.
    if ((error as { constraint?: unknown } | null)?.constraint !== 'messages_pkey') throw error;
    return take();
  }
}

async function takeMessageIn(
  deps: Deps,
  trx: Transaction<Database>,
  claimId: number,
  given: Message,
  actor: Actor,
): Promise<Taken> {
  const { id, message, from, language, at } = given;
  // Held from here on: of several at once the others find the first.
  await lockClaim(trx, claimId);
  const known = await readKnown(trx, id);
  if (known) {
    if (known.claim_id === claimId && isSame(known, given)) return { id, known: true };
    const errors = [{ field: 'id', reason: 'is known with another content' }];
    throw new ProblemError(409, 'other_body', { detail: `Message "${id}" is known with another content.`, errors });
  }
  const answer = await giveCommandIn(deps, trx, {
    claimId,
    actor,
    arrival: { messageId: id },
    command: { command: 'receive_message', message, from, language, at },
  });
  if (isRefusal(answer)) throw refusedProblem(answer, 'en');
  return { id, known: false };
}

type Known = NonNullable<Awaited<ReturnType<typeof readKnown>>>;

/** A message with what was said of it when it came in. */
function readKnown(trx: Transaction<Database>, id: string) {
  return trx
    .selectFrom('messages')
    .innerJoin('claim_events as event', join =>
      join.onRef('event.claim_id', '=', 'messages.claim_id').onRef('event.sequence', '=', 'messages.sequence'),
    )
    .select(['messages.claim_id', 'messages.body', 'event.at', 'event.recorded_at'])
    .select(sql<string | null>`event.payload ->> 'from'`.as('from'))
    .select(sql<string | null>`event.payload ->> 'language'`.as('language'))
    .where('messages.id', '=', id)
    .executeTakeFirst();
}

/** Of an erased message nobody knows the words any more: the rest tells. */
function isSame(known: Known, { message, from, language, at }: Message): boolean {
  const sameWords = known.body === null || known.body === message;
  const sameMoment = at === undefined || notAfter(at, known.recorded_at) === known.at;
  return sameWords && sameMoment && known.from === from && known.language === (language ?? null);
}
