import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { PGlite } from '@electric-sql/pglite';
import { expect, it } from 'vitest';
import { leanBundle } from '#mocks/home/leanDatabase.ts';
import { queriesOf } from '#mocks/home/openPageDatabase.ts';
import { alignValues } from '#store/alignValues.ts';
import { migrate } from '#store/migrate.ts';
import type { Database } from '#store/schema.ts';

it('a database opens from the lean bundle and takes the tables, with a good part of the download gone', async () => {
  const whole = new Uint8Array(readFileSync(fileURLToPath(import.meta.resolve('@electric-sql/pglite/pglite.data'))));
  const lean = leanBundle(whole);
  expect(gzipSync(lean).length).toBeLessThan(0.6 * gzipSync(whole).length);
  const database = await PGlite.create({ fsBundle: new Blob([lean]) });
  await alignValues(database);
  const db = queriesOf<Database>(database);
  await migrate(db);
  expect(await db.selectFrom('claims').select('id').execute()).toEqual([]);
  await db.destroy();
}, 60_000);
