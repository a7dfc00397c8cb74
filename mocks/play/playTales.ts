import { sql } from 'kysely';
import type { Deps } from '#api/deps.ts';
import { takeClaim } from '#api/intake/takeClaim.ts';
import { runJobs } from '#api/jobs/runJobs.ts';
import { type Instant, shiftInstant } from '#domain/calendar.ts';
import { createDarkroom } from './darkroom.ts';
import { perform, type Stage, sampleShop } from './perform.ts';
import type { Camera, PhotoTaken, Step, Tale } from './tale.ts';

type Scene = { at: Instant; tale: Tale; step?: Step };
export type Progress = { claims: number; steps: number; ofSteps: number; photos: number; ofPhotos: number };

/**
 * Lets the tales happen, all in the order of time, through the same functions as the real thing, with the clock of `deps` moved through the past; jobs
 * run at the very moments at which they fall due. What a tale tells of the time after `until` does not happen.
 * @throws with the claim and the moment when anything is refused.
 */
export async function playTales(
  deps: Deps,
  tales: readonly Tale[],
  { camera, until, onProgress = () => {} }: { camera: Camera; until: Instant; onProgress?: (p: Progress) => void },
): Promise<void> {
  const scenes = scenesOf(tales).filter(({ at }) => at <= until);
  const photos = scenes.flatMap(({ step }) => photoOf(step) ?? []);
  const darkroom = createDarkroom(deps, camera, photos);
  const claimIds: Stage['claimIds'] = new Map();
  for (const [steps, scene] of scenes.entries()) {
    const { at, tale, step } = scene;
    await runJobsUntil(deps, at);
    const then = atMoment(deps, at);
    try {
      if (step) await perform({ deps: then, darkroom, claimIds }, tale, step);
      else claimIds.set(tale.record.externalId, await receive(then, tale));
    } catch (error) {
      throw new Error(`${tale.record.externalId}, ${at}: ${(error as Error).message}`, { cause: error });
    }
    onProgress({
      claims: claimIds.size,
      steps: steps + 1,
      ofSteps: scenes.length,
      photos: darkroom.done(),
      ofPhotos: photos.length,
    });
  }
  await runJobsUntil(deps, until);
}

async function receive(deps: Deps, { record }: Tale): Promise<number> {
  const taken = await takeClaim(deps, record, sampleShop, false);
  if (!('id' in taken)) throw new Error('It was only checked, not taken');
  return taken.id;
}

/** Everything that happens, in the order of time; at one moment in the order in which it is told. */
function scenesOf(tales: readonly Tale[]): Scene[] {
  const scenes = tales.flatMap((tale): Scene[] => [
    { at: tale.record.openedAt, tale },
    ...tale.steps.map(step => ({ at: step.at, tale, step })),
  ]);
  return scenes.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function photoOf(step: Step | undefined): PhotoTaken | undefined {
  return step && 'photo' in step.act ? step.act.photo : undefined;
}

function atMoment(deps: Deps, at: Instant): Deps {
  return { ...deps, now: () => at };
}

/** Does each job at the moment at which it falls due, up to `until`; verdicts that time alone changes, too. */
async function runJobsUntil(deps: Deps, until: Instant): Promise<void> {
  for (let last: Instant | undefined; ; ) {
    const due = await nextDue(deps);
    if (due === undefined || due > until) return;
    // A job that could not be done comes back later; it must not hold up the rest.
    const at: Instant = last !== undefined && due <= last ? shiftInstant(last, 60_000) : due;
    if (at > until) return;
    await runJobs(atMoment(deps, at));
    last = at;
  }
}

async function nextDue({ db }: Deps): Promise<Instant | undefined> {
  const { rows } = await sql<{ due: Instant | null }>`select least(
    (select min(run_at) from jobs where state = 'ready'), (select min(changes_at) from claims)) as due`.execute(db);
  return rows[0]?.due ?? undefined;
}
