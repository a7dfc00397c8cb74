import { shiftInstant } from '#domain/calendar.ts';
import type { Deps } from './deps.ts';
import type { Principal } from './principal.ts';
import { hashSecret, newId, newSecret } from './secrets.ts';

const prefix = 'qk_';
/** `last_used_at` is written no more often than this. */
const touchAfter = 60_000;

/** Makes an API key. The key itself is answered this once; only its hash is kept. */
export async function createApiKey(deps: Deps, name: string): Promise<{ id: string; name: string; key: string }> {
  const id = newId(deps, 'key');
  const key = `${prefix}${newSecret(deps)}`;
  await deps.db
    .insertInto('api_keys')
    .values({ id, name, key_hash: hashSecret(key), created_at: deps.now(), revoked_at: null, last_used_at: null })
    .execute();
  return { id, name, key };
}

/** The shop that a key belongs to; undefined when the key is unknown or revoked. */
export async function findApiKey(deps: Deps, key: string): Promise<Extract<Principal, { kind: 'shop' }> | undefined> {
  if (!key.startsWith(prefix)) return undefined;
  const row = await deps.db
    .selectFrom('api_keys')
    .select(['id', 'name', 'last_used_at'])
    .where('key_hash', '=', hashSecret(key))
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  if (!row) return undefined;
  const now = deps.now();
  if (row.last_used_at === null || shiftInstant(row.last_used_at, touchAfter) <= now) {
    await deps.db.updateTable('api_keys').set({ last_used_at: now }).where('id', '=', row.id).execute();
  }
  return { kind: 'shop', id: row.id, name: row.name };
}
