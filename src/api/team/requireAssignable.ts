import { type Actor, handlesClaims } from '#domain/people.ts';
import { refuse } from '#domain/refusals.ts';
import type { Deps } from '../deps.ts';
import { refusedProblem } from '../refusedProblem.ts';
import { todayAt } from './readTeam.ts';

/**
 * Whoever is given a claim is in the team, works on claims, and is here: nobody comes back to claims that waited for them unseen. Only oneself can be given one while away.
 * @throws ProblemError 422 `unknown_person`, `not_for_claims` or `person_away`, naming the field `to`.
 */
export async function requireAssignable(deps: Deps, to: string, actor: Actor, language: 'en' | 'fr'): Promise<void> {
  const person = await deps.db
    .selectFrom('people')
    .select(['name', 'role', 'away_until'])
    .where('id', '=', to)
    .where('disabled_at', 'is', null)
    .executeTakeFirst();
  if (!person) throw refusedProblem(refuse('unknown_person', { field: 'to', params: { to } }), language);
  const { name, role, away_until } = person;
  if (!handlesClaims(role))
    throw refusedProblem(refuse('not_for_claims', { field: 'to', params: { to: name } }), language);
  if (to === actor.id || away_until === null || away_until <= todayAt(deps.now())) return;
  const until = new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const params = { to: name, until: until.format(new Date(away_until)) };
  throw refusedProblem(refuse('person_away', { field: 'to', params }), language);
}
