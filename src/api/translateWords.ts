import type { Kysely } from 'kysely';
import { templateLanguage } from '#domain/chooseTemplate.ts';
import { loadClaim } from '#store/claims/loadClaim.ts';
import { lockClaim } from '#store/claims/lockClaim.ts';
import { findTranslation, keepTranslation, type Translated } from '#store/conversation/translations.ts';
import { openSealed } from '#store/personal/openSealed.ts';
import type { Database } from '#store/schema.ts';
import { transact } from '#store/transact.ts';
import { type Deps, TranslationFailure } from './deps.ts';
import { ProblemError } from './problems.ts';
import { description } from './schemas/translations.ts';
import { unknownClaim } from './unknownClaim.ts';

type Wanted = { claimId: number; subject: string; to: string };

/**
 * A customer's words in another language, by the service that the house set: asked once, then kept beside the words, to be erased with them.
 * @throws ProblemError 409 without a service, 404 where there are no words, 422 where there is nothing to translate, 503 when the service fails.
 */
export async function translateWords(
  deps: Deps,
  { claimId, subject, to }: Wanted,
): Promise<Translated & { from: string }> {
  const { translator, db } = deps;
  if (!translator) throw new ProblemError(409, 'no_translation', { detail: 'No translation service is set.' });
  const words = await wordsOf(db, claimId, subject);
  if (words === undefined)
    throw new ProblemError(404, 'unknown_message', { detail: `The claim has no words "${subject}".` });
  const { text, from } = words;
  if (templateLanguage(from) === to) {
    const reason = `It is written in this language (${from}).`;
    throw new ProblemError(422, 'same_language', { detail: reason, errors: [{ field: 'to', reason }] });
  }
  const key = { claimId, subject, language: to };
  const known = await findTranslation(db, key);
  if (known) return { ...known, from };
  const made = await translator.translate({ text, from, to }).catch((error: unknown) => {
    if (!(error instanceof TranslationFailure)) throw error;
    throw new ProblemError(503, 'translation_failed', { detail: error.message });
  });
  const at = deps.now();
  await transact(db, async trx => {
    await lockClaim(trx, claimId);
    // Erased while the service was at it: then nothing of it is kept.
    if ((await wordsOf(trx, claimId, subject)) !== undefined) await keepTranslation(trx, key, { text: made, at });
  });
  return { text: made, at, from };
}

/** What came in under a message's id, or as the description; undefined when there is no such thing, it is ours, or it was erased. */
async function wordsOf(
  db: Kysely<Database>,
  claimId: number,
  subject: string,
): Promise<{ text: string; from: string } | undefined> {
  const { claim } = (await loadClaim(db, { id: claimId })) ?? unknownClaim(claimId);
  if (subject === description) {
    const sealed = claim.description;
    const text = sealed && (await openSealed(db, [sealed])).get(sealed);
    return text ? { text, from: claim.language } : undefined;
  }
  const message = await db
    .selectFrom('messages')
    .select(['body', 'language'])
    .where('id', '=', subject)
    .where('claim_id', '=', claimId)
    .where('direction', '=', 'in')
    .executeTakeFirst();
  return message?.body ? { text: message.body, from: message.language ?? claim.language } : undefined;
}
