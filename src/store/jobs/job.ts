import type { Selectable } from 'kysely';
import type { Instant } from '#domain/calendar.ts';
import type { Database } from '../schema.ts';

/** A job that a worker took. `lease` is its right to it: once another took the job, or it was put anew, the right is lost. */
export type Job = {
  id: number;
  kind: string;
  key: string;
  payload: unknown;
  runAt: Instant;
  attempts: number;
  lease: number;
};

/** A job tried so often is dead: it runs again only when somebody says so. */
export const mostAttempts = 10;

/** The worker was too slow: its lease ended and another has the job, or the job was put anew meanwhile. */
export class LeaseLost extends Error {
  override name = 'LeaseLost';

  constructor({ kind, key }: Pick<Job, 'kind' | 'key'>) {
    super(`The job ${kind} ${key} is no longer this worker's`);
  }
}

export function jobOfRow(row: Selectable<Database['jobs']>): Job {
  const { id, kind, key, payload, run_at, attempts, lease } = row;
  return { id, kind, key, payload, runAt: run_at, attempts, lease };
}
