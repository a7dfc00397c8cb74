import type { JobKind } from '#api/jobs/handlers.ts';
import { jobLanes } from '#api/jobs/jobLanes.ts';
import { runJobs } from '#api/jobs/runJobs.ts';
import { foldCounts } from '#store/claims/foldCounts.ts';
import { foldMeasures } from '#store/measures/rollup/foldMeasures.ts';
import { maintain } from './database/maintain.ts';
import type { Home } from './openHome.ts';

const jobsEveryMs = 1000;
const foldEveryMs = 60_000;
const foldMeasuresEveryMs = 10_000;
const maintainEveryMs = 15 * 60_000;

/**
 * Runs due jobs each second, those that wait on others in a loop of their own, folds the counts each minute, those of the measures more often, and, on the embedded database, which does not do it by itself, vacuums and
 * analyzes each quarter of an hour. One failure is logged and the ticking goes on. Answers a function that stops it: after the job under way, and at once
 * where that one waits on others.
 */
export function startTicking({ deps, database }: Home): () => Promise<void> {
  const stopping = new AbortController();
  const lane = (kinds: readonly JobKind[]) => () => runJobs(deps, { kinds, signal: stopping.signal });
  const loops = [
    every(jobsEveryMs, 'jobs', lane(jobLanes.deciding)),
    every(jobsEveryMs, 'messages', lane(jobLanes.sending)),
    every(foldEveryMs, 'counts', () => foldCounts(deps.db)),
    every(foldMeasuresEveryMs, 'measures', () => foldMeasures(deps.db)),
    ...(database.kind === 'pglite' ? [every(maintainEveryMs, 'maintenance', () => maintain(deps.db))] : []),
  ];
  return async () => {
    stopping.abort();
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
