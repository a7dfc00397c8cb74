import { sql } from 'kysely';
import { shiftInstant } from '#domain/calendar.ts';
import type { Deps } from './deps.ts';
import { ProblemError } from './problems.ts';
import { hashSecret } from './secrets.ts';

const windowTime = 15 * 60_000;
const limits = { email: 10, address: 50 } as const;
type Kind = keyof typeof limits;

/** One attempt to sign in, by what it is counted under. Hashes: what people type into the wrong field is not kept. */
export type Attempt = { at: string; keys: { kind: Kind; key: string }[] };

/**
 * Counts an attempt before the password is looked at, so that attempts made at once cannot slip through together.
 * @throws ProblemError 429 with `Retry-After` when there were too many for this e-mail or from this address.
 */
export async function countAttempt(deps: Deps, email: string, address: string | undefined): Promise<Attempt> {
  const at = deps.now();
  const values: Partial<Record<Kind, string>> = { email: email.toLowerCase(), address };
  const keys = (Object.keys(limits) as Kind[]).flatMap(kind =>
    values[kind] === undefined ? [] : [{ kind, key: `${kind}:${hashSecret(values[kind])}` }],
  );
  const attempt = { at, keys };
  await refuseAbove(deps, attempt, -1);
  await deps.db
    .insertInto('sign_in_attempts')
    .values(keys.map(({ key }) => ({ key, at })))
    .execute();
  await refuseAbove(deps, attempt, 0);
  return attempt;
}

/** Right password: the attempts on this e-mail are forgotten, and this one from this address. */
export async function forgetAttempts(deps: Deps, { at, keys }: Attempt): Promise<void> {
  await deps.db
    .deleteFrom('sign_in_attempts')
    .where(({ or, and, eb }) =>
      or([
        eb('at', '<', shiftInstant(at, -windowTime)),
        ...keys.map(({ kind, key }) => and([eb('key', '=', key), ...(kind === 'email' ? [] : [eb('at', '=', at)])])),
      ]),
    )
    .execute();
}

async function refuseAbove(deps: Deps, { at, keys }: Attempt, slack: number): Promise<void> {
  const counted = await deps.db
    .selectFrom('sign_in_attempts')
    .select(['key', sql<number>`count(*)::int`.as('count'), sql<string>`min(at)`.as('oldest')])
    .where(
      'key',
      'in',
      keys.map(({ key }) => key),
    )
    .where('at', '>', shiftInstant(at, -windowTime))
    .groupBy('key')
    .execute();
  const oldest = keys
    .flatMap(({ kind, key }) => counted.filter(row => row.key === key && row.count > limits[kind] + slack))
    .map(row => row.oldest)
    .sort()
    .at(-1);
  if (oldest === undefined) return;
  const seconds = Math.max(1, Math.ceil((Date.parse(oldest) + windowTime - Date.parse(at)) / 1000));
  throw new ProblemError(429, 'too_many_attempts', {
    detail: `Too many attempts to sign in. Try again in ${Math.ceil(seconds / 60)} minutes.`,
    headers: { 'retry-after': String(seconds) },
  });
}
