import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds the console, or the whole demo, into a new temporary folder and answers that. */
export async function buildConsole(mode: 'production' | 'demo'): Promise<string> {
  const outDir = await mkdtemp(join(tmpdir(), `quittance-${mode}-`));
  const before = process.env.NODE_ENV;
  // Vite keeps what the test runner set: React would be built for development.
  process.env.NODE_ENV = 'production';
  try {
    await build({ root, mode, logLevel: 'error', build: { outDir, emptyOutDir: true } });
  } finally {
    process.env.NODE_ENV = before;
  }
  return outDir;
}

/** The files of a folder with their bytes, by path. */
export async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(paths.map(async path => [path.slice(folder.length + 1), await readFile(path)] as const)),
  );
}
