import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Area, areas, languages, type Message, type Messages } from '#console/i18n/catalogue.ts';
import { phrase } from '#console/i18n/phrase.ts';

const names = (message: Message) =>
  new Set(
    (typeof message === 'string' ? [message] : Object.values(message)).flatMap(text => text?.match(/\{\w+\}/g) ?? []),
  );
const areaNames = Object.keys(areas) as Area[];
const load = async (area: Area) =>
  ({ en: await areas[area].en(), fr: await areas[area].fr() }) as Record<'en' | 'fr', Messages>;

describe.each(areaNames)('the messages of %s', area => {
  test('are there in each language, with the same names in them', async () => {
    const { en, fr } = await load(area);
    expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
    for (const [key, message] of Object.entries(en)) expect([key, names(fr[key] ?? '')]).toEqual([key, names(message)]);
  });

  test('have the plurals that their language needs', async () => {
    const messages = await load(area);
    for (const language of languages) {
      const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories.filter(name => name !== 'many');
      for (const [key, message] of Object.entries(messages[language])) {
        if (typeof message !== 'string')
          expect([key, Object.keys(message)]).toEqual([key, expect.arrayContaining(needed)]);
      }
    }
  });

  test('are written in French with its own apostrophes, signs and quotation marks', async () => {
    const { fr } = await load(area);
    const texts = Object.entries(fr).flatMap(([key, message]) =>
      (typeof message === 'string' ? [message] : Object.values(message)).map(text => `${key}: ${text}`),
    );
    const odd = /\p{L}'|[“”]|[^\s\d][:;!?](\s|$)|\.\.\./u;
    expect(texts.filter(text => odd.test(text.replace(/^\S+: /, '').replaceAll('Authorization:', '')))).toEqual([]);
    expect(texts.filter(text => /(?<!\p{L})(tu|ton|tes|toi)(?!\p{L})/iu.test(text))).toEqual([]);
  });

  test('are all used', async () => {
    const root = join(import.meta.dirname, '../../../src/console');
    const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter(file => /\.tsx?$/.test(file) && !/\.(en|fr)\.ts$/.test(file))
      .map(file => readFileSync(join(root, file), 'utf8'))
      .join('\n');
    // A key is written whole, or begun in a template, down to its last part: `queue.view.${view}`.
    const begun = [...sources.matchAll(/`([a-z]\w*\.[\w.]*)\$\{/g)].map(([, start]) => start as string);
    const unused = Object.keys((await load(area)).en).filter(
      key => !key.startsWith('ra.') && !sources.includes(`'${key}'`) && !begun.some(start => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });
});

test('no component has words of its own', () => {
  const root = join(import.meta.dirname, '../../../src/console');
  const between = /(?:<[a-zA-Z][^<>]*>|\})\s*(\p{L}[\p{L}\d\s,.’'!…-]*)<\//gu;
  const attribute = /\b(?:aria-label|title|placeholder|alt|label|text)="([^"]*\p{L}{2}[^"]*)"/gu;
  const wordsIn = (code: string) =>
    [between, attribute].flatMap(pattern => [...code.matchAll(pattern)].map(([, words]) => words?.trim() ?? ''));
  expect(wordsIn('<p title="A claim">{n} of them</p><b>more</b>')).toEqual(['of them', 'more', 'A claim']);
  const found = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.tsx'))
    .flatMap(file =>
      wordsIn(readFileSync(join(root, file), 'utf8'))
        .filter(words => words !== 'Quittance')
        .map(words => `${file}: ${words}`),
    );
  expect(found).toEqual([]);
});

test('a message takes its plural from its count, and writes numbers as the language does', () => {
  const message = { one: '{count} photo', other: '{count} photos' };
  expect(phrase('en', message, { count: 0 })).toBe('0 photos');
  expect(phrase('fr', message, { count: 0 })).toBe('0 photo');
  expect(phrase('en', message, { count: 12345 })).toBe('12,345 photos');
  expect(phrase('fr', message, { count: 12345 })).toBe('12\u202f345 photos');
});

test('a name without a value stays visible', () => {
  expect(phrase('en', 'since {date}')).toBe('since {date}');
});
