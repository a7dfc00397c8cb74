import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { demoWords } from '#console/demo/demoWords.ts';
import { roles } from '#domain/people.ts';

const { en, fr } = demoWords;
const namesIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

it('the sentences of the demo have the same names in both languages', () => {
  for (const key of Object.keys(en) as (keyof typeof en)[])
    expect([key, namesIn(fr[key] as string)]).toEqual([key, namesIn(en[key])]);
});

it('the sentences of the demo are all said', () => {
  const folder = join(import.meta.dirname, '../../../src/console/demo');
  const code = readdirSync(folder)
    .filter(file => /\.tsx?$/.test(file) && !/\.(en|fr)\.ts$/.test(file))
    .map(file => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  const said = (key: string) =>
    code.includes(`'${key}'`) ||
    roles.some(role => key === `demo.${role}`) ||
    (/`demo\.\$\{trouble\}(Title)?`/.test(code) && /^demo\.(insecure|elsewhere|moved|failed)(Title)?$/.test(key));
  expect(Object.keys(en).filter(key => !said(key))).toEqual([]);
});
