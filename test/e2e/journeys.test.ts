import { afterAll, beforeAll, describe, it } from 'vitest';
import { approve, askAndReply, reject, tooEarly } from './journeys/deciding.ts';
import { bulkRefusal, importFile, merge, search, uploadPhotos } from './journeys/gathering.ts';
import type { Home, Journey } from './journeys/home.ts';
import { openPageHome } from './journeys/openPageHome.ts';
import { openServerHome } from './journeys/openServerHome.ts';

const homes: Record<string, () => Promise<Home>> = {
  'Node on PGlite': () => openServerHome('pglite'),
  'Node on PostgreSQL': () => openServerHome('postgres'),
  'a page under a path': openPageHome,
};

/** What is done in every home, with nothing left out in any. */
const journeys: Record<string, Journey> = {
  'approves, takes it back, approves': approve,
  'rejects, on the named ground and against it': reject,
  'keeps what comes too early': tooEarly,
  'asks and gets a reply': askAndReply,
  'finds a claim': search,
  'refuses several at once and takes it back': bulkRefusal,
  'imports a file': importFile,
  'merges two claims': merge,
  'takes in photos': uploadPhotos,
};

describe.each(Object.entries(homes))('in %s', (_, open) => {
  let home: Home;
  beforeAll(async () => {
    home = await open();
  });
  afterAll(() => home?.close());

  it.each(Object.entries(journeys))('an agent %s', (_name, journey) => journey(home));
});
