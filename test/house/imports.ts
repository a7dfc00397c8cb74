import { withoutComments } from './sourceFiles.ts';

/** One import of a file: from where, whether only types come, whether it is `import(...)`. */
export type Import = { readonly from: string; readonly typesOnly: boolean; readonly dynamic: boolean };

const statement = /^[ \t]*(?:(?:import|export)\b([^'"`;()=:]*?)\bfrom|import)\s*['"]([^'"\n]+)['"]/gm;
const call = /\bimport\s*\(\s*(['"`])([^'"`\n]+)\1/g;

function bringsTypesOnly(clause: string): boolean {
  if (/^\s*type\b(?!\s*,)/.test(clause)) return true;
  const named = /^\s*\{([\s\S]*)\}\s*$/.exec(clause)?.[1];
  const names = named?.split(',').filter(name => name.trim() !== '');
  return names !== undefined && names.length > 0 && names.every(name => /^\s*type\s/.test(name));
}

/** Every import and re-export of a source, in no particular order. `typeof import('...')` counts as types. */
export function importsOf(source: string): Import[] {
  const code = withoutComments(source);
  const statements = [...code.matchAll(statement)].map(([, clause = '', from = '']) => ({
    from,
    typesOnly: bringsTypesOnly(clause),
    dynamic: false,
  }));
  const calls = [...code.matchAll(call)].map(match => ({
    from: match[2]!,
    typesOnly: /\btypeof\s+$/.test(code.slice(0, match.index)),
    dynamic: true,
  }));
  return [...statements, ...calls];
}
