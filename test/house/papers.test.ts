import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { namedFiles, namedScripts } from './papers.ts';
import { root } from './sourceFiles.ts';

const papers = readdirSync(root).filter(name => name.endsWith('.md'));
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

it('finds the files and scripts that a paper names', () => {
  const paper =
    'See [how](CONTRIBUTING.md#tests), ![queue](docs/queue.png), [out](https://a.example), `src/domain/claim.ts`, `src/*/x.ts`, `a.b()` and `npm run check`; `npm test`.\n```\n`src/no.ts`\n```\n';
  expect(namedFiles(paper)).toEqual(['CONTRIBUTING.md', 'docs/queue.png', 'src/domain/claim.ts']);
  expect(namedScripts(paper)).toEqual(['check', 'test']);
});

describe.each(papers)('%s', name => {
  const paper = readFileSync(join(root, name), 'utf8');

  it('names only files that are there', () => {
    expect(namedFiles(paper).filter(file => !existsSync(join(root, file)))).toEqual([]);
  });

  it('names only scripts that are there', () => {
    expect(namedScripts(paper).filter(script => !(script in scripts))).toEqual([]);
  });
});

it('every script starts a file that is there', () => {
  const files = Object.values(scripts).flatMap(script => script.match(/\b(?:src|test)\/[\w/.]+\.(?:ts|mjs)/g) ?? []);
  expect(files.length).toBeGreaterThan(5);
  expect([...new Set(files)].filter(file => !existsSync(join(root, file)))).toEqual([]);
});
