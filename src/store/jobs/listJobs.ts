import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../schema.ts';

export type JobState = Database['jobs']['state'];

/** Jobs in a state, newest first: `dead` are those that need somebody. @param before a job's id: only older ones, for the next page. */
export function listJobs(
  db: Kysely<Database>,
  { state, kind, limit, before }: { state?: JobState; kind?: string; limit: number; before?: number },
): Promise<Selectable<Database['jobs']>[]> {
  let jobs = db.selectFrom('jobs').selectAll().orderBy('id', 'desc').limit(limit);
  if (state) jobs = jobs.where('state', '=', state);
  if (kind) jobs = jobs.where('kind', '=', kind);
  if (before !== undefined) jobs = jobs.where('id', '<', before);
  return jobs.execute();
}
