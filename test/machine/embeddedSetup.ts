import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '#server/database/embedded.ts';
import { migrate } from '#store/migrate.ts';
import type { Database } from '#store/schema.ts';
import { shareSetup } from './sharedSetup.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A file with the dump of a migrated embedded database. */
    embeddedTemplate: string;
  }
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, 'node_modules/.cache/quittance-test');
const madeFrom = ['src/store', 'src/domain', 'src/server/database', 'node_modules/@electric-sql/pglite/package.json'];

async function filesIn(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => undefined);
  if (!entries) return existsSync(path) ? [path] : [];
  return entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
}

/** A name that changes with everything that the template is made from. */
async function templateName(): Promise<string> {
  const files = (await Promise.all(madeFrom.map(path => filesIn(join(root, path))))).flat().sort();
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(file.slice(root.length))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  return `migrated-${hash.digest('hex').slice(0, 16)}.tar`;
}

async function makeTemplate(): Promise<string> {
  const file = join(cache, await templateName());
  if (existsSync(file)) return file;
  await rm(cache, { recursive: true, force: true });
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  const { db, dump, close } = await openEmbedded<Database>({});
  try {
    await migrate(db);
    await dump(draft);
  } finally {
    await close();
  }
  await rename(draft, file);
  return file;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { value, leave } = await shareSetup('embedded template', makeTemplate, async () => {});
  project.provide('embeddedTemplate', value);
  return leave;
}
