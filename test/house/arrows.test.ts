import { describe, expect, it } from 'vitest';
import { arrowViolations } from './arrows.ts';
import { importsOf } from './imports.ts';
import { sourceFiles } from './sourceFiles.ts';

const wrong: readonly (readonly [path: string, source: string, reason: string])[] = [
  ['src/domain/claim.ts', `import { sql } from '#store/sql.ts';`, 'domain may not import store'],
  ['src/domain/claim.ts', `import { readFileSync } from 'node:fs';`, 'domain runs without Node'],
  ['src/domain/claim.ts', `import fs from 'fs';`, 'domain runs without Node'],
  ['src/domain/claim.ts', `import { Hono } from 'hono';`, 'may not import the package hono'],
  ['src/domain/claim.ts', `const at = new Date();`, 'asks the clock'],
  ['src/domain/claim.ts', `const at = Temporal.Now.instant();`, 'asks the clock'],
  ['src/domain/claim.ts', `const id = Math.random();`, 'throws dice'],
  ['src/store/append.ts', `const id = crypto.randomUUID();`, 'throws dice'],
  ['src/store/append.ts', `import type { App } from '#api/app.ts';`, 'store may not import api'],
  ['src/store/append.ts', `import pg from 'pg';`, 'store is handed what needs pg'],
  ['src/store/append.ts', `import { Claim } from '../domain/claim.ts';`, 'leaves its room'],
  ['src/store/append.ts', `import { row } from '#store/row.ts';`, 'inside a room'],
  ['src/store/append.ts', `export * from './rows';`, 'the ending'],
  ['src/api/routes/claims.ts', `const { start } = await import('#server/main.ts');`, 'api may not import server'],
  ['src/api/routes/claims.ts', `import {\n  type A,\n  b,\n} from '#mocks/world.ts';`, 'api may not import mocks'],
  ['src/server/main.ts', `import { world } from '#mocks/world.ts';`, 'by import() only'],
  ['src/server/main.ts', `import { App } from '#console/App.tsx';`, 'server may not import console'],
  ['src/console/Claim.tsx', `import { assess } from '#domain/eligibility/assess.ts';`, 'no folder of domain'],
  ['src/console/Claim.tsx', `import { claimSchema } from '#api/schemas/claim.ts';`, 'only types from api'],
  ['src/console/Claim.tsx', `import { type A, b } from '#api/schemas/claim.ts';`, 'only types from api'],
  ['src/console/Claim.tsx', `import '#store/schema.ts';`, 'console may not import store'],
  ['mocks/world.ts', `import { main } from '#server/main.ts';`, 'mocks may not import server'],
  ['mocks/world.ts', `import { a } from '#test/house/arrows.ts';`, 'mocks may not import test'],
  ['src/helpers/text.ts', '', 'there is no room helpers'],
  ['src/api/page.tsx', '', 'JSX stands in'],
];

const right: readonly (readonly [path: string, source: string])[] = [
  ['src/domain/eligibility/assess.ts', `import { z } from 'zod';\nimport type { Claim } from '../claim.ts';`],
  ['src/domain/claim.ts', `// import fs from 'node:fs'\n/* new Date() */ const day = new Date(0);`],
  ['src/store/append.ts', `import { type Kysely, sql } from 'kysely';\nimport { now } from '#domain/calendar.ts';`],
  ['src/server/main.ts', `import fs from 'node:fs';\nconst { world } = await import('#mocks/world.ts');`],
  ['src/console/Claim.tsx', `import type { App } from '#api/app.ts';\nimport { type A, type B } from '#api/b.ts';`],
  ['src/console/Claim.tsx', `import { reasons } from '#domain/reasons.ts';\nimport './claim.css';`],
  ['test/house/x.ts', `import { main } from '#server/main.ts';`],
];

describe('the arrows between the rooms', () => {
  it.each(wrong)('are broken in %s by %s', (path, source, reason) => {
    expect(arrowViolations({ path, source }).join('\n')).toContain(reason);
  });

  it.each(right)('are kept in %s by %s', (path, source) => {
    expect(arrowViolations({ path, source })).toEqual([]);
  });

  it('are kept by every file', () => {
    const files = [...sourceFiles('src'), ...sourceFiles('mocks')];
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(arrowViolations)).toEqual([]);
  });
});

it('finds every way to import', () => {
  const source = `import 'a';\nimport b, { c } from "b";\nexport * as d from 'd';\nexport { type E } from 'e';\nimport type F from 'f';
    const g = await import('g'); type H = typeof import('h');\nexport const text = "import x from 'x'";\n// import 'y'`;
  expect(importsOf(source).map(({ from, typesOnly }) => [from, typesOnly])).toEqual([
    ['a', false],
    ['b', false],
    ['d', false],
    ['e', true],
    ['f', true],
    ['g', false],
    ['h', true],
  ]);
});
