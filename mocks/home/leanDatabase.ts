import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

type Packed = { name: string; start: number; end: number };

/** Files of PostgreSQL that a page never opens: conversions between encodings, tools for building extensions, streaming to other servers. */
const unused = /\/(utf8_and_\w+|euc\w+|latin\w+|cyrillic\w+|libpqwalreceiver|pgoutput)\.so$|\/pgxs\//;

/**
 * Blanks what PGlite's bundle of files holds and a page never opens. The files stay where they are, so that PGlite's own table of them still
 * holds; once the bundle is compressed, nothing of them is left to download.
 */
export function leanBundle(bundle: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = Uint8Array.from(bundle);
  for (const { name, start, end } of packedFiles()) if (unused.test(name)) bytes.fill(0, start, end);
  return bytes;
}

/** Makes PGlite's bundle lean in the folder that is built. */
export const leanDatabase: Plugin = {
  name: 'lean database',
  generateBundle(_, output) {
    for (const asset of Object.values(output)) {
      if (asset.type === 'asset' && /pglite-[\w-]+\.data$/.test(asset.fileName)) {
        asset.source = leanBundle(asset.source as Uint8Array);
      }
    }
  },
};

/** PGlite's table of the files in its bundle, from its own code. @throws Error when it cannot be found there. */
function packedFiles(): Packed[] {
  const folder = dirname(fileURLToPath(import.meta.resolve('@electric-sql/pglite')));
  for (const file of readdirSync(folder).filter(name => name.endsWith('.js'))) {
    const code = readFileSync(join(folder, file), 'utf8');
    const found = [...code.matchAll(/filename:"([^"]+)",start:([\de.+]+),end:([\de.+]+)/g)];
    const files = found.map(([, name, start, end]) => ({
      name: name as string,
      start: Number(start),
      end: Number(end),
    }));
    if (files.length > 0) return files;
  }
  throw new Error('The table of files of PGlite cannot be found: look at its bundle and at leanDatabase.ts');
}
