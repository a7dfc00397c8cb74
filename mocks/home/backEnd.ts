import type { Kysely } from 'kysely';
import { createApp } from '#api/app.ts';
import type { Deps } from '#api/deps.ts';
import { envSession, type SessionHolder } from '#api/envSession.ts';
import { runJobs } from '#api/jobs/runJobs.ts';
import { houseRules } from '#domain/policy/houseRules.ts';
import { foldCounts } from '#store/claims/foldCounts.ts';
import { foldMeasures } from '#store/measures/rollup/foldMeasures.ts';
import { migrate } from '#store/migrate.ts';
import type { Database } from '#store/schema.ts';
import { insertTeam } from '../insertTeam.ts';
import { fillWhilePeopleWork } from './fillWhilePeopleWork.ts';
import { memoryEvidence } from './memoryEvidence.ts';
import type { Answered, Asked, FromBackEnd, Progress } from './messages.ts';
import { openPageDatabase, queriesOf } from './openPageDatabase.ts';
import { pagePhotos } from './pagePhotos.ts';
import { openStudio } from './studio.ts';
import { takeTurns } from './takeTurns.ts';

// The back end of a page, in a thread of the page: the same API and the same SQL as in Node.

const send = (message: FromBackEnd, moved: Transferable[] = []) => postMessage(message, { transfer: moved });
const inTurn = takeTurns();
const database = openPageDatabase();
/** Resolves when there is a team that can sign in. */
const teamed = Promise.withResolvers<void>();
const session: SessionHolder = {};

const depsOver = (db: Kysely<Database>): Deps => ({
  db,
  now: () => new Date().toISOString(),
  randomBytes: length => crypto.getRandomValues(new Uint8Array(length)),
  // Whoever has the page has everything in it: a password would protect nothing.
  passwords: { hash: async () => 'none', matches: async () => true },
  photos: pagePhotos,
  evidence,
  session: envSession,
  messenger: { deliver: async () => 'kept' },
  mail: null,
  alertWebhook: null,
  houseRules,
  version: import.meta.env.VITE_VERSION,
});
const evidence = memoryEvidence();
const deps = depsOver(queriesOf<Database>(teamed.promise.then(() => database)));
const app = createApp(deps);

addEventListener('message', async ({ data }: MessageEvent<Asked>) => {
  const answer = await answerTo(data);
  send({ kind: 'answer', answer }, answer.body === null ? [] : [answer.body]);
});

async function answerTo({ id, url, ...asked }: Asked): Promise<Answered> {
  const ask = async () => app.fetch(new Request(url, asked), { session });
  const response = await (asked.method === 'GET' ? ask() : teamed.promise.then(() => inTurn(ask)));
  const body = response.body === null ? null : await response.arrayBuffer();
  return { id, status: response.status, headers: [...response.headers], body };
}

async function open(): Promise<void> {
  const own = depsOver(queriesOf<Database>(database));
  await migrate(own.db);
  await insertTeam(own);
  teamed.resolve();
  every(1000, () => inTurn(() => runJobs(deps)));
  every(10_000, () => foldCounts(deps.db));
  every(10_000, () => inTurn(() => foldMeasures(deps.db)));
  const onProgress = (progress: Progress) => send({ kind: 'progress', progress });
  await fillWhilePeopleWork(own, { inTurn, studio: openStudio(), onProgress });
}

function every(milliseconds: number, work: () => Promise<unknown>): void {
  const round = () =>
    work()
      .catch(error => console.error(error instanceof Error ? error.message : error))
      .then(() => setTimeout(round, milliseconds));
  setTimeout(round, milliseconds);
}

open().catch(error => send({ kind: 'failed', message: error instanceof Error ? error.message : String(error) }));
