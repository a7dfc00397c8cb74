import { type HouseEvent, recordHouseEvent } from '#store/events/recordHouseEvent.ts';
import { transact } from '#store/transact.ts';
import type { Deps } from '../deps.ts';
import { actorOf, type Principal } from '../principal.ts';
import { ProblemError } from '../problems.ts';
import type { MemberChange } from '../schemas/team.ts';

/**
 * Changes a person's name, role, or whether they can sign in; who cannot any more is signed out at once. Nobody changes their own role or
 * shuts themselves out, and one admin always remains, also when two admins do it to each other at the same moment.
 * @throws ProblemError 404 on an unknown person, 422 on what is not allowed.
 */
export async function changePerson(deps: Deps, principal: Principal, id: string, change: MemberChange): Promise<void> {
  const { name, role, disabled } = change;
  await transact(deps.db, async trx => {
    const admins = await trx
      .selectFrom('people')
      .select('id')
      .where('role', '=', 'admin')
      .where('disabled_at', 'is', null)
      .orderBy('id')
      .forUpdate()
      .execute();
    const person = await trx.selectFrom('people').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!person) throw unknownPerson(id);
    const loses = { role: role !== undefined && role !== person.role, disabled: disabled === true };
    if (principal.kind === 'person' && principal.id === id) {
      if (loses.role) throw refused('own_role', 'role', 'Nobody changes their own role: ask another admin.');
      if (loses.disabled) throw refused('own_access', 'disabled', 'Nobody shuts themselves out: ask another admin.');
    }
    const isOnlyAdmin = admins.length === 1 && admins[0]!.id === id;
    if (isOnlyAdmin && (loses.role || loses.disabled)) {
      const field = loses.role ? 'role' : 'disabled';
      throw refused('last_admin', field, `${person.name} is the only admin who can sign in: make another one first.`);
    }
    const disabled_at =
      disabled === undefined ? person.disabled_at : disabled ? (person.disabled_at ?? deps.now()) : null;
    await trx
      .updateTable('people')
      .set({ name: name ?? person.name, role: role ?? person.role, disabled_at })
      .where('id', '=', id)
      .execute();
    const changes: Pick<HouseEvent, 'type' | 'details'>[] = [];
    if (name !== undefined && name !== person.name) changes.push({ type: 'person_renamed' });
    if (role !== undefined && role !== person.role)
      changes.push({ type: 'role_changed', details: { role, was: person.role } });
    if ((disabled_at === null) !== (person.disabled_at === null))
      changes.push({ type: disabled_at === null ? 'access_restored' : 'access_ended' });
    for (const made of changes)
      await recordHouseEvent(trx, { ...made, at: deps.now(), actor: actorOf(principal), subject: id });
    if (disabled) await trx.deleteFrom('sessions').where('person_id', '=', id).execute();
  });
}

/** The answer when there is no such person. */
export function unknownPerson(id: string): ProblemError {
  return new ProblemError(404, 'unknown_person', { detail: `There is nobody "${id}" in the team.` });
}

function refused(code: string, field: string, reason: string): ProblemError {
  return new ProblemError(422, code, { detail: reason, errors: [{ field, reason }] });
}
