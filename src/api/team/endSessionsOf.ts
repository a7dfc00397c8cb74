import type { Context } from 'hono';
import type { Deps } from '../deps.ts';
import { hashSecret } from '../secrets.ts';

/** Ends every session of a person at once, except the one of this very request; answers how many. */
export async function endSessionsOf(deps: Deps, context: Context, personId: string): Promise<number> {
  const token = deps.session.read(context);
  const { numDeletedRows } = await deps.db
    .deleteFrom('sessions')
    .where('person_id', '=', personId)
    .$if(token !== undefined, query => query.where('token_hash', '!=', hashSecret(token!)))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
