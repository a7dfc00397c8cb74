import { describe, expect, it } from 'vitest';
import { askableFacts } from '#domain/askableFacts.ts';
import { chooseTemplate } from '#domain/chooseTemplate.ts';
import { fillTemplate, fillWithGaps, variablesOf as templateVariables } from '#domain/fillTemplate.ts';
import { templateFaults } from '#domain/templateFaults.ts';
import { outcomes, type TemplateName, templateNames } from '#domain/templateNames.ts';
import { originalTemplate } from '#domain/templates.ts';
import { ruleIds } from '#domain/verdict.ts';

const messageTemplate = (name: TemplateName, language: string) => chooseTemplate([], name, { reason: null, language });

const everything: Record<string, string> = {
  firstName: 'Marie',
  number: 'C-10428',
  item: 'Lamp, brass',
  amount: '€23.90',
  explanation: 'One of the two lamps works.',
  missing: '- a photo',
  lastDay: '3 December',
  from: '26 March',
};

const each = outcomes.flatMap(outcome => (['en', 'fr'] as const).map(language => ({ outcome, language })));

function variablesFor(text: string, which: 'all' | 'required'): Record<string, string> {
  const { required, optional } = templateVariables(text);
  const names = which === 'all' ? [...required, ...optional] : required;
  return Object.fromEntries(names.map(name => [name, everything[name]!]));
}

describe('message templates', () => {
  it('has one for every rule a rejection can rest on', () => {
    for (const rule of ruleIds) expect(outcomes).toContain(`rejected_${rule}`);
  });

  it.each(each)(
    '$outcome in $language greets by name, names the claim, and leaves no hole',
    ({ outcome, language }) => {
      const template = messageTemplate(outcome, language);
      expect(template).toMatchObject({ language, fallback: false });
      const full = fillTemplate(template, variablesFor(template.text, 'all'));
      expect(full).toMatch(language === 'fr' ? /^Bonjour Marie,\n/ : /^Hello Marie,\n/);
      expect(full).toContain('C-10428');
      expect(full).toContain('(Lamp, brass)');
      expect(full).not.toMatch(/[[\]{}]|undefined/);
    },
  );

  it.each(each)('$outcome in $language reads well when name and item are not known', ({ outcome, language }) => {
    const template = messageTemplate(outcome, language);
    const bare = fillTemplate(template, variablesFor(template.text, 'required'));
    expect(bare).toMatch(language === 'fr' ? /^Bonjour,\n/ : /^Hello,\n/);
    expect(bare).not.toMatch(/[[\]{}]|undefined| {2}| [.,]|\(\)/);
  });

  it.each(each)(
    '$outcome in $language refuses a variable that is missing, empty or unknown',
    ({ outcome, language }) => {
      const template = messageTemplate(outcome, language);
      const variables = variablesFor(template.text, 'all');
      for (const name of templateVariables(template.text).required) {
        expect(() => fillTemplate(template, { ...variables, [name]: undefined })).toThrow(`"${name}" is missing`);
        expect(() => fillTemplate(template, { ...variables, [name]: '' })).toThrow(`"${name}" is missing`);
      }
      expect(() => fillTemplate(template, { ...variables, colour: 'red' })).toThrow('no variable "colour"');
    },
  );

  it('asks for what each outcome cannot do without', () => {
    const required = (outcome: (typeof outcomes)[number]) =>
      templateVariables(messageTemplate(outcome, 'fr').text).required.sort();
    expect(required('approved_in_full')).toEqual(['amount', 'number']);
    expect(required('approved_in_part')).toEqual(['amount', 'number']);
    expect(required('ask')).toEqual(['lastDay', 'missing', 'number']);
    expect(required('ask_for_return')).toEqual(['lastDay', 'number']);
    expect(required('too_early')).toEqual(['from', 'number']);
    expect(required('rejected_returnWindow')).toEqual(['number']);
    expect(required('rejected_other')).toEqual(['explanation', 'number']);
  });

  it.each(['en', 'fr'])('needs the same variables in %s as in English', language => {
    for (const outcome of outcomes) {
      const here = templateVariables(messageTemplate(outcome, language).text);
      expect(here, outcome).toEqual(templateVariables(messageTemplate(outcome, 'en').text));
    }
  });

  it.each(each.filter(({ outcome }) => outcome.startsWith('rejected_')))(
    '$outcome in $language speaks of the voluntary guarantee, the law and the seller, and never denies a right',
    ({ outcome, language }) => {
      const { text } = messageTemplate(outcome, language);
      expect(text).toContain(
        language === 'fr' ? 'garantie volontaire ne permet pas' : 'voluntary guarantee does not grant',
      );
      expect(text).toContain(
        language === 'fr' ? 'droits que la loi peut vous accorder' : 'rights that the law may give you',
      );
      expect(text).toContain(language === 'fr' ? 'au vendeur' : 'the seller');
      expect(text).not.toMatch(/no (legal )?rights?\b|not entitled|aucun droit|pas (le )?droit|pas de droits?/i);
    },
  );

  it('is polite in French: vous, and no "Cher client"', () => {
    for (const outcome of outcomes) {
      const { text } = messageTemplate(outcome, 'fr');
      expect(text, outcome).toMatch(/\b(vous|votre)\b/i);
      expect(text, outcome).not.toMatch(/Cher client|Chère cliente|\b(tu|ton|ta|tes|toi)\b/i);
    }
  });

  it.each([
    ['fr', 'fr', false],
    ['fr-CA', 'fr', false],
    ['EN', 'en', false],
    ['pt-BR', 'en', true],
    ['de', 'en', true],
    ['constructor', 'en', true],
    ['', 'en', true],
  ] as const)('writes to a customer of language "%s" in %s (fallback: %s)', (asked, language, fallback) => {
    expect(messageTemplate('ask', asked)).toMatchObject({ language, fallback });
  });

  it('never reads what is filled in as part of the template', () => {
    const text = 'A {item}[ and {amount}] for {number}';
    const filled = fillTemplate({ text }, { item: '{number} [x {amount}]', amount: '{item}', number: '$& 1' });
    expect(filled).toBe('A {number} [x {amount}] and {item} for $& 1');
  });

  it('leaves out a segment when one of its variables is not known', () => {
    expect(fillTemplate({ text: 'A[ {b} of {c}]!' }, { b: '1' })).toBe('A!');
    expect(fillTemplate({ text: 'A[ {b} of {c}]!' }, { b: '1', c: '2' })).toBe('A 1 of 2!');
  });
});

describe('what a customer is asked for', () => {
  it.each(['en', 'fr'])('has a line for every fact that is theirs to give, in %s', language => {
    const lines = askableFacts.map(fact => originalTemplate(`line_${fact}`, language));
    expect(new Set(lines).size).toBe(askableFacts.length);
    expect(lines.every(line => line && !/[.\n]$/.test(line))).toBe(true);
  });
});

it('leaves a gap where something is not known that a message needs', () => {
  expect(fillWithGaps('A {b}[ of {c}]', { d: 'x' })).toBe('A …');
});

it.each(templateNames.flatMap(name => (['en', 'fr'] as const).map(language => ({ name, language }))))(
  'the original of $name in $language could be saved as it is',
  ({ name, language }) => expect(templateFaults(name, originalTemplate(name, language)!)).toEqual([]),
);
