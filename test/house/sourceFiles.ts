import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export type SourceFile = { readonly path: string; readonly source: string };

/** Every TypeScript and JavaScript file below a folder of the project, its path from the root, with slashes. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /\.(tsx?|mjs)$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    .map(file => ({ path: relative(root, file).replaceAll('\\', '/'), source: readFileSync(file, 'utf8') }));
}

/** The source with comments blanked out, everything else where it was. Strings are kept whole. */
export function withoutComments(source: string): string {
  const piece = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
  return source.replace(piece, text => (/^\/[/*]/.test(text) ? text.replace(/[^\n]/g, ' ') : text));
}
