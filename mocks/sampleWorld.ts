import type { Deps } from '#api/deps.ts';
import { insertTeam, samplePassword } from './insertTeam.ts';
import { bringPast } from './past/bringPast.ts';
import { reserveNumbers } from './past/reserveNumbers.ts';
import { tellPast } from './past/tellPast.ts';
import { playPast } from './play/playPast.ts';
import type { Camera } from './play/tale.ts';
import { answerFirst } from './plots/answerFirst.ts';
import { tellPlots } from './plots/tellPlots.ts';
import { createWorld } from './plots/world.ts';
import { createRandom } from './random.ts';
import { tellStories } from './stories/stories.ts';
import { team } from './world/team.ts';

/** Who may sign in to the sample world. */
export const sampleSignIns = {
  password: samplePassword,
  emails: team.filter(({ signsIn }) => signsIn).map(({ email }) => email),
};

export type SampleOptions = {
  /** Takes the photos; by default they are drawn here, on this thread, and encoded by the page. */
  camera?: Camera;
  /** Another seed makes another world. */
  seed?: string;
  /** How much of the two years before is brought along: 1 all of it (some 3,500 claims), by default nothing. */
  past?: number;
};

/**
 * Fills an empty database with the sample world: a team, and some 450 claims of the past four months with their photos and all that happened to them up to now. It all comes in
 * as the real thing does, in the order of time, whatever the undo seconds that are set, and no message of it leaves. What was before is brought along as a team brings its history.
 * Equal seeds at equal moments make equal worlds. `say` is told how far it is, every few seconds.
 * @throws when the database is not empty, or a tale contradicts the domain.
 */
export async function fillSampleWorld(
  deps: Deps,
  say: (line: string) => void,
  { camera, seed = 'quittance', past = 0 }: SampleOptions = {},
): Promise<void> {
  const now = deps.now();
  const named = tellStories(now);
  answerFirst(createWorld(now, createRandom(`${seed} answers`)), named);
  const tales = [...named, ...tellPlots(now, seed)];
  const records = tellPast(now, seed, past);
  const random = createRandom(`${seed} salts`);
  // What the sample world says is no secret, and whoever makes it again gets the same.
  const seeded: Deps = { ...deps, randomBytes: random.bytes };
  await insertTeam(deps);
  const started = Date.parse(deps.now());
  let said = started;
  const sayNowAndThen = (line: () => string) => {
    const at = Date.parse(deps.now());
    if (at - said < 5000) return;
    said = at;
    say(`Sample world: ${line()}`);
  };
  const numbers = await reserveNumbers(deps.db, records.length);
  await playPast(seeded, tales, {
    camera: camera ?? (await import('./play/pageCamera.ts')).pageCamera,
    until: now,
    onProgress({ claims, steps, ofSteps, photos, ofPhotos }) {
      sayNowAndThen(
        () =>
          `${Math.round((100 * steps) / ofSteps)} % (${claims} of ${tales.length} claims, ${photos} of ${ofPhotos} photos)`,
      );
    },
  });
  if (records.length > 0) {
    await numbers.draw();
    for await (const brought of bringPast(seeded, records)) {
      sayNowAndThen(() => `the two years before (${brought} of ${records.length} claims)`);
    }
    await numbers.goOn();
  }
  say(
    `Sample world: done, ${tales.length + records.length} claims in ${Math.round((Date.parse(deps.now()) - started) / 1000)} s`,
  );
}
