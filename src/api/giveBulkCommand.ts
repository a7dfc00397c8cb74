import type { WireCommand } from '#domain/lifecycle/command.ts';
import { judge } from '#domain/lifecycle/judge.ts';
import type { Actor } from '#domain/people.ts';
import type { Language } from '#domain/phrases.ts';
import { isRefusal } from '#domain/refusals.ts';
import { loadClaim } from '#store/claims/loadClaim.ts';
import { ownTemplates } from '#store/conversation/ownTemplates.ts';
import type { Deps } from './deps.ts';
import { giveCommand, isStale } from './giveCommand.ts';
import { claimNumber } from './present/claimNumber.ts';
import { draftSetting } from './present/draftSetting.ts';
import { draftMessage } from './present/drafts.ts';
import { readNames } from './present/readNames.ts';
import { refusedProblem } from './refusedProblem.ts';
import type { BulkCommand, BulkResult } from './schemas/bulkCommand.ts';

type Result = BulkResult['results'][number];

/**
 * Does the same to several claims, one after the other, each in a transaction of its own: what one is refused does not stop the next. Every
 * claim gets its own event by this person.
 */
export async function giveBulkCommand(
  deps: Deps,
  { claims, ...command }: BulkCommand,
  actor: Actor,
  language: Language,
): Promise<Result[]> {
  const names = await readNames(deps.db);
  const results: Result[] = [];
  for (const { id, sequence } of claims) {
    const number = claimNumber(id);
    const own = command.command === 'reject' ? await rejection(deps, id, command.ground) : command;
    const given = await giveCommand(deps, { claimId: id, command: own, actor, sequence });
    if (isRefusal(given)) {
      const { code, extra } = refusedProblem(given, language, names);
      results.push({ id, number, done: false, code, reason: extra.detail ?? code });
    } else if (isStale(given)) {
      results.push({ id, number, done: false, code: 'stale_sequence', reason: 'Somebody else acted meanwhile.' });
    } else {
      const { claim } = given;
      results.push({ id, number, done: true, sequence: claim.sequence, undoUntil: claim.undoable?.until ?? null });
    }
  }
  return results;
}

/** The rejection of a claim with the message that its customer would get for this ground. */
async function rejection(
  { db, houseRules, now }: Deps,
  id: number,
  ground: Extract<BulkCommand, { command: 'reject' }>['ground'],
): Promise<Extract<WireCommand, { command: 'reject' }>> {
  const loaded = await loadClaim(db, { id });
  if (!loaded) return { command: 'reject', ground };
  const { claim, row } = loaded;
  const own = await ownTemplates(db, row);
  const setting = draftSetting({ claim, row, own }, judge(claim, now()), houseRules, now());
  const { body, language } = draftMessage(setting, { for: 'reject', ground });
  return { command: 'reject', ground, message: body, language };
}
