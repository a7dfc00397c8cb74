import type { Context } from 'hono';
import { shiftInstant } from '#domain/calendar.ts';
import type { Deps } from './deps.ts';
import type { Principal } from './principal.ts';
import { hashSecret, newSecret } from './secrets.ts';

type Person = Extract<Principal, { kind: 'person' }>;

const minute = 60_000;
/** A session ends this long after its last use, */
const idleTime = 12 * 60 * minute;
/** and this long after its start at the latest. */
const longestTime = 7 * 24 * 60 * minute;
/** Use is written down no more often than this: most requests only read. */
const touchAfter = 5 * minute;

/** Starts a session and hands its token to the browser; only the token's hash is kept. */
export async function startSession(deps: Deps, context: Context, personId: string): Promise<void> {
  const token = newSecret(deps);
  const now = deps.now();
  const expiresAt = shiftInstant(now, idleTime);
  await deps.db.deleteFrom('sessions').where('expires_at', '<=', now).execute();
  await deps.db
    .insertInto('sessions')
    .values({
      token_hash: hashSecret(token),
      person_id: personId,
      created_at: now,
      expires_at: expiresAt,
      last_seen_at: now,
    })
    .execute();
  await deps.db.updateTable('people').set({ last_seen_at: now }).where('id', '=', personId).execute();
  deps.session.write(context, token, expiresAt);
}

/** The person of a running session, with the role that they have now; undefined when it ended or they were disabled. */
export async function findSession(deps: Deps, context: Context, token: string): Promise<Person | undefined> {
  const now = deps.now();
  const tokenHash = hashSecret(token);
  const row = await deps.db
    .selectFrom('sessions')
    .innerJoin('people', 'people.id', 'sessions.person_id')
    .select(['people.id', 'people.name', 'people.email', 'people.role', 'people.language'])
    .select(['sessions.created_at', 'sessions.last_seen_at'])
    .where('sessions.token_hash', '=', tokenHash)
    .where('sessions.expires_at', '>', now)
    .where('people.disabled_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  if (shiftInstant(row.last_seen_at, touchAfter) <= now) {
    const latest = shiftInstant(row.created_at, longestTime);
    const slid = shiftInstant(now, idleTime);
    const expiresAt = slid < latest ? slid : latest;
    await deps.db
      .updateTable('sessions')
      .set({ last_seen_at: now, expires_at: expiresAt })
      .where('token_hash', '=', tokenHash)
      .execute();
    await deps.db.updateTable('people').set({ last_seen_at: now }).where('id', '=', row.id).execute();
    deps.session.write(context, token, expiresAt);
  }
  const { id, name, email, role, language } = row;
  return { kind: 'person', id, name, email, role, language };
}

/** Ends the session of this request, if there is one. */
export async function endSession(deps: Deps, context: Context): Promise<void> {
  const token = deps.session.read(context);
  if (token === undefined) return;
  await deps.db.deleteFrom('sessions').where('token_hash', '=', hashSecret(token)).execute();
  deps.session.clear(context);
}
