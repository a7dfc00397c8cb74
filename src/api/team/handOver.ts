import { sql } from 'kysely';
import { type Actor, handlesClaims } from '#domain/people.ts';
import { isRefusal, type Refusal, refusalText } from '#domain/refusals.ts';
import type { Deps } from '../deps.ts';
import { giveCommand, isStale } from '../giveCommand.ts';
import { claimNumber } from '../present/claimNumber.ts';
import { ProblemError } from '../problems.ts';
import type { HandedOver } from '../schemas/team.ts';
import { todayAt } from './readTeam.ts';

/** `to` null: back to the queue. */
export type HandOver = { from: string; to: string | null; actor: Actor; language: 'en' | 'fr' };

type Held = { id: number; sequence: number };

/**
 * Moves every undecided claim that somebody has, each by its own command and so with its own event. What a colleague takes over
 * in the meantime stays with them; what could not be moved is named with the reason.
 */
export async function handOver(deps: Deps, change: HandOver): Promise<HandedOver> {
  const held = await deps.db
    .selectFrom('claims')
    .select(['id', 'sequence'])
    .where('assignee_id', '=', change.from)
    .where(sql<boolean>`queue <> 'decided'`)
    .orderBy('deadline_at')
    .orderBy('id')
    .execute();
  const answer: HandedOver = { moved: 0, kept: [] };
  for (const claim of held) {
    const outcome = await move(deps, claim, change);
    if (outcome === 'moved') answer.moved += 1;
    else if (outcome !== 'elsewhere') {
      answer.kept.push({ number: claimNumber(claim.id), reason: refusalText(outcome, change.language) });
    }
  }
  return answer;
}

async function move(
  deps: Deps,
  { id, sequence }: Held,
  { from, to, actor, language }: HandOver,
): Promise<'moved' | 'elsewhere' | Refusal> {
  const command = to === null ? ({ command: 'release' } as const) : ({ command: 'assign', to } as const);
  const answer = await giveCommand(deps, { claimId: id, command, actor, sequence });
  if (isRefusal(answer)) return answer;
  if (!isStale(answer)) return 'moved';
  if (answer.claim.assigneeId !== from) return 'elsewhere';
  return move(deps, { id, sequence: answer.claim.sequence }, { from, to, actor, language });
}

/** @throws ProblemError 422 when nobody who is here could be given the claims of `from`. */
export async function requireColleague(deps: Deps, from: string, to: string | null): Promise<void> {
  if (to === null) return;
  const refused = (reason: string) =>
    new ProblemError(422, 'unsuitable_colleague', { detail: reason, errors: [{ field: 'handOver.to', reason }] });
  if (to === from) throw refused('They cannot hand their claims over to themselves.');
  const colleague = await deps.db
    .selectFrom('people')
    .select(['name', 'role', 'away_until'])
    .where('id', '=', to)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  if (!colleague) throw refused(`There is nobody "${to}" in the team.`);
  const { name, role, away_until } = colleague;
  if (!handlesClaims(role)) throw refused(`${name} has a role that is given no claims.`);
  if (away_until !== null && away_until > todayAt(deps.now())) throw refused(`${name} is away until ${away_until}.`);
}
