import type { Deps } from '#api/deps.ts';
import { insertRows } from '#store/insertRows.ts';
import { team } from './world/team.ts';

export const samplePassword = 'quittance';

/** Puts the sample team in: who may sign in gets the sample password, the others have none. */
export async function insertTeam(deps: Deps): Promise<void> {
  const hash = await deps.passwords.hash(samplePassword);
  const rows = team.map(({ id, email, name, role, language, signsIn }) => ({
    id,
    email,
    name,
    role,
    language,
    password_hash: signsIn ? hash : null,
    disabled_at: null,
    created_at: deps.now(),
  }));
  await insertRows(deps.db, 'people', rows);
}
