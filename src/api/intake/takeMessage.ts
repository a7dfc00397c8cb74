import type { z } from '@hono/zod-openapi';
import type { Actor } from '#domain/people.ts';
import { isRefusal } from '#domain/refusals.ts';
import type { Deps } from '../deps.ts';
import { giveCommand } from '../giveCommand.ts';
import { ProblemError } from '../problems.ts';
import { refusedProblem } from '../refusedProblem.ts';
import type { messageTaken, newMessage } from '../schemas/intake.ts';

/** Adds a message that came in to a claim's conversation. The same id again is known; the same id with other words, or at another claim, is a 409. */
export async function takeMessage(
  deps: Deps,
  claimId: number,
  { id, message, from, language, at }: z.infer<typeof newMessage>,
  actor: Actor,
): Promise<z.infer<typeof messageTaken>> {
  const known = await deps.db
    .selectFrom('messages')
    .select(['claim_id', 'body'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (known) {
    if (known.claim_id === claimId && (known.body === null || known.body === message)) return { id, known: true };
    const errors = [{ field: 'id', reason: 'is known with another content' }];
    throw new ProblemError(409, 'other_body', { detail: `Message "${id}" is known with another content.`, errors });
  }
  const given = await giveCommand(deps, {
    claimId,
    actor,
    arrival: { messageId: id },
    command: { command: 'receive_message', message, from, language, at },
  });
  if (isRefusal(given)) throw refusedProblem(given, 'en');
  return { id, known: false };
}
