import type { Deps } from '#api/deps.ts';
import type { Instant } from '#domain/calendar.ts';
import { bringPast } from '../past/bringPast.ts';
import { tellPast } from '../past/tellPast.ts';
import { playTales } from '../play/playTales.ts';
import type { PhotoTaken, Tale } from '../play/tale.ts';
import { tellPlots } from '../plots/tellPlots.ts';
import { createRandom } from '../random.ts';
import { tellStories } from '../stories/stories.ts';
import { groupTales } from './groupTales.ts';
import type { Progress } from './messages.ts';
import type { Studio } from './studio.ts';
import type { InTurn } from './takeTurns.ts';

const seed = 'quittance';
/** How much of the two years before a page has time for, and claims at once: while they come in nobody is heard. */
const past = { scale: 0.1, atOnce: 10 };
type Setting = { inTurn: InTurn; studio: Studio; onProgress(progress: Progress): void };

/**
 * Fills a database that has its team with the claims of the sample world, while people already work in it: a customer at a time, each whole
 * up to the present, the newest first, and those whose photos are still to be drawn later; what was before is brought along while photos are drawn. So there is something
 * to do after seconds, and nobody meets a claim whose past still goes on: both take turns.
 * @throws when a tale contradicts the domain.
 */
export async function fillWhilePeopleWork(deps: Deps, { inTurn, studio, onProgress }: Setting): Promise<void> {
  const until = deps.now();
  const tales = [...tellStories(until), ...tellPlots(until, seed)];
  const seeded: Deps = { ...deps, randomBytes: createRandom(`${seed} salts`).bytes };
  const groups = groupTales(tales).sort(newestFirst);
  const photosOf = new Map(groups.map(group => [group, photosIn(group, until)]));
  const photos = groups.flatMap(group => photosOf.get(group)!);
  studio.begin(photos);
  const records = tellPast(until, seed, past.scale);
  const before = bringPast(seeded, records, past.atOnce);
  let brought = 0;
  let claims = 0;
  while (groups.length > 0 || brought < records.length) {
    const ready = groups.findIndex(group => photosOf.get(group)!.every(studio.isTaken));
    if (ready < 0 && brought < records.length) {
      const { value } = await inTurn(() => before.next());
      brought = value ?? records.length;
      await new Promise(resolve => setTimeout(resolve));
    } else if (ready < 0) {
      await studio.nextTaken();
    } else {
      const [group] = groups.splice(ready, 1) as [Tale[]];
      await inTurn(() => playTales(seeded, group, { camera: studio, until }));
      // The database answers at once, in this very thread: without a pause no request would ever be heard.
      await new Promise(resolve => setTimeout(resolve));
      claims += group.length;
    }
    const [sofar, all] = [claims + brought, tales.length + records.length];
    onProgress({ claims: sofar, ofClaims: all, photos: studio.taken(), ofPhotos: photos.length });
  }
}

const opened = (group: readonly Tale[]) =>
  group
    .map(({ record }) => record.openedAt)
    .sort()
    .at(-1)!;
const newestFirst = (a: readonly Tale[], b: readonly Tale[]) => (opened(a) < opened(b) ? 1 : -1);

function photosIn(group: readonly Tale[], until: Instant): PhotoTaken[] {
  const steps = group.flatMap(tale => tale.steps).filter(({ at }) => at <= until);
  return steps.flatMap(({ act }) => ('photo' in act ? [act.photo] : []));
}
