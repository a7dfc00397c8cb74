import { runJobs } from '#api/jobs/runJobs.ts';
import { foldCounts } from '#store/claims/foldCounts.ts';
import { maintain } from './database/maintain.ts';
import type { Home } from './openHome.ts';

const jobsEveryMs = 1000;
const foldEveryMs = 60_000;
const maintainEveryMs = 15 * 60_000;

/**
 * Runs due jobs each second, folds the counts each minute and, on the embedded database, which does not do it by itself, vacuums and
 * analyzes each quarter of an hour. One failure is logged and the ticking goes on. Answers a function that stops after the round under way.
 */
export function startTicking({ deps, database }: Home): () => Promise<void> {
  const loops = [
    every(jobsEveryMs, 'jobs', () => runJobs(deps, deps.now())),
    every(foldEveryMs, 'counts', () => foldCounts(deps.db)),
    ...(database.kind === 'pglite' ? [every(maintainEveryMs, 'maintenance', () => maintain(deps.db))] : []),
  ];
  return async () => {
    await Promise.all(loops.map(stop => stop()));
  };
}

function every(milliseconds: number, name: string, work: () => Promise<unknown>): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let under: Promise<void> = Promise.resolve();
  const round = async () => {
    await work().catch(error => console.error(`${name}: ${error instanceof Error ? error.message : error}`));
    if (!stopped) timer = setTimeout(run, milliseconds);
  };
  const run = () => {
    under = round();
  };
  timer = setTimeout(run, 0);
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await under;
  };
}
