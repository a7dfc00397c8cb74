import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Kysely, Transaction } from 'kysely';
import { type Actor, handlesClaims, type Role } from '#domain/people.ts';
import { recordHouseEvent } from '#store/events/recordHouseEvent.ts';
import type { Database } from '#store/schema.ts';
import type { Deps } from '../../deps.ts';
import { newId } from '../../secrets.ts';

/** Somebody of the team, be it of a former one. `gone`: no claim can be in their hands, as they cannot sign in any more or have a role that works on none. */
export type Colleague = { id: string; role: Role; gone: boolean };

/** Whom a history names: by how it names them. `several`: more than one person here is called so. */
export type Colleagues = (by: string) => Colleague | 'several';

type Named = { key: string; email?: string; name: string };

/**
 * The people that histories name by e-mail address, by name, or as `Name <address>`; case does not matter. Who is not here is answered with a number of their own,
 * as somebody who is gone, and is not kept yet: see `addColleagues`.
 */
export async function readColleagues(deps: Deps, db: Kysely<Database>, names: readonly string[]): Promise<Colleagues> {
  const named = new Map(names.map(by => [by, parse(by)]));
  const known = await findPeople(db, [...named.values()]);
  const strangers = new Map<string, Colleague>();
  return by => {
    const { key } = named.get(by)!;
    const found = known.get(key) ?? strangers.get(key);
    if (found !== undefined) return found;
    const stranger: Colleague = { id: newId(deps, 'person'), role: 'agent', gone: true };
    strangers.set(key, stranger);
    return stranger;
  };
}

/**
 * Keeps those whom nobody here knows as former colleagues: agents under their name, who cannot sign in and whom no claim can be given to. Their names stay in the
 * table of people, where they can be changed; events hold their numbers. Who was named without an address gets one that leads nowhere (`.invalid`, RFC 2606).
 */
export async function addColleagues(
  deps: Deps,
  trx: Transaction<Database>,
  names: readonly string[],
  actor: Actor,
): Promise<void> {
  const named = [...Map.groupBy(names.map(parse), ({ key }) => key).values()].map(([first]) => first!);
  if (named.length === 0) return;
  const known = await findPeople(trx, named);
  const now = deps.now();
  // In one order, or two imports at once wait for each other in a circle.
  for (const { key, name, email } of named.sort((a, b) => (a.key < b.key ? -1 : 1))) {
    if (known.has(key)) continue;
    const id = newId(deps, 'person');
    const added = await trx
      .insertInto('people')
      .values({
        id,
        email: email ?? addressOf(name),
        name,
        role: 'agent',
        language: 'en',
        password_hash: null,
        disabled_at: now,
        created_at: now,
      })
      .onConflict(conflict => conflict.doNothing())
      .executeTakeFirst();
    // Somebody else brought them along at the same moment.
    if (added.numInsertedOrUpdatedRows !== 1n) continue;
    await recordHouseEvent(trx, { type: 'person_added', at: now, actor, subject: id, details: { role: 'agent' } });
    await recordHouseEvent(trx, { type: 'access_ended', at: now, actor, subject: id });
  }
}

async function findPeople(db: Kysely<Database>, named: readonly Named[]): Promise<Map<string, Colleague | 'several'>> {
  if (named.length === 0) return new Map();
  // All of them: a team fits one small read, and what a small letter is depends on the database.
  const rows = await db.selectFrom('people').select(['id', 'role', 'email', 'name', 'disabled_at']).execute();
  const found = new Map<string, Colleague | 'several'>();
  for (const { key, name, email } of named) {
    const address = email ?? addressOf(name);
    const fitting = rows.filter(row =>
      email === undefined ? row.name.toLowerCase() === key : row.email.toLowerCase() === email,
    );
    const [first] = fitting.length > 0 ? fitting : rows.filter(row => row.email.toLowerCase() === address);
    if (fitting.length > 1) found.set(key, 'several');
    else if (first)
      found.set(key, {
        id: first.id,
        role: first.role,
        gone: first.disabled_at !== null || !handlesClaims(first.role),
      });
  }
  return found;
}

function parse(by: string): Named {
  const [, before, within] = /^(.*?)\s*<([^<>\s]+@[^<>\s]+)>$/.exec(by) ?? [];
  const email = (within ?? (/^\S+@\S+$/.test(by) ? by : undefined))?.toLowerCase();
  const name = before || email || by;
  return { key: email ?? by.toLowerCase(), email, name };
}

/** An address by which somebody named without one is found again, though they were renamed since. */
function addressOf(name: string): string {
  const folded = name.toLowerCase();
  const plain = folded
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '.');
  const mark = bytesToHex(sha256(utf8ToBytes(folded))).slice(0, 6);
  return `${plain || 'colleague'}.${mark}@former.invalid`;
}
