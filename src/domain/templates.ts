import type { FactName } from './facts.ts';
import { templatesEn } from './templates.en.ts';
import { templatesFr } from './templates.fr.ts';
import { type RuleId, ruleIds } from './verdict.ts';

const rejections = [...ruleIds, 'other'] as const;

/** What a message to a customer tells them. A rejection speaks of the rule that it rests on. */
export const outcomes = [
  'approved_in_full',
  'approved_in_part',
  ...rejections.map(ground => `rejected_${ground}` as const),
  'ask',
  'ask_for_return',
  'too_early',
] as const;
export type Outcome = (typeof outcomes)[number];
export type RejectionGround = RuleId | 'other';

/**
 * Messages in one language. `{name}` is filled in; what stands in `[...]` is left out when nothing is known for the names in it. `rejected` frames every rejection
 * around the sentences of its ground; `missing` is how a customer is asked for a fact; facts that are not theirs to give have none.
 */
export type LanguageTemplates = {
  approved_in_full: string;
  approved_in_part: string;
  ask: string;
  ask_for_return: string;
  too_early: string;
  rejected: { before: string; after: string; grounds: Record<RejectionGround, string> };
  missing: Partial<Record<FactName, string>>;
};

export type MessageTemplate = { text: string; language: TemplateLanguage; fallback: boolean };

const languages = { en: templatesEn, fr: templatesFr };
export type TemplateLanguage = keyof typeof languages;

/** The message for an outcome in a customer's language (`fr`, `pt-BR`). Where that is not written yet it is in English, and `fallback` says so. */
export function messageTemplate(outcome: Outcome, language: string): MessageTemplate {
  const { name, fallback } = templateLanguage(language);
  return { text: textOf(languages[name], outcome), language: name, fallback };
}

/** What a customer is asked for, a line each; empty when none of it is theirs to give. */
export function missingText(missing: readonly FactName[], language: string): string {
  const { name } = templateLanguage(language);
  const lines = missing.flatMap(fact => languages[name].missing[fact] ?? []);
  return [...new Set(lines)].map(line => `- ${line}`).join('\n');
}

const hole = /\[([^[\]]*)\]|\{(\w+)\}/g;
const inner = /\{(\w+)\}/g;

/** The variables of a template: those that it needs, and those that it can do without. */
export function templateVariables(text: string): { required: string[]; optional: string[] } {
  const required = new Set<string>();
  const optional = new Set<string>();
  for (const [, segment, name] of text.matchAll(hole)) {
    if (name !== undefined) required.add(name);
    for (const [, inSegment] of (segment ?? '').matchAll(inner)) optional.add(inSegment!);
  }
  return { required: [...required], optional: [...optional].filter(name => !required.has(name)) };
}

/**
 * The message itself. Throws a RangeError that names the variable when one that is needed is missing or empty, or one is given that the
 * template does not have. What is filled in is never read as part of the template.
 */
export function fillTemplate(
  { text }: Pick<MessageTemplate, 'text'>,
  variables: Record<string, string | undefined>,
): string {
  const { required, optional } = templateVariables(text);
  const unknown = Object.keys(variables).find(name => !required.includes(name) && !optional.includes(name));
  if (unknown !== undefined) throw new RangeError(`template: it has no variable "${unknown}"`);
  const lacking = required.find(name => !variables[name]);
  if (lacking !== undefined) throw new RangeError(`template: the variable "${lacking}" is missing`);
  return text.replace(hole, (_all, segment: string | undefined, name: string) => {
    if (segment === undefined) return variables[name]!;
    const known = [...segment.matchAll(inner)].every(([, inSegment]) => variables[inSegment!]);
    return known ? segment.replace(inner, (_hole, inSegment: string) => variables[inSegment]!) : '';
  });
}

function templateLanguage(language: string): { name: TemplateLanguage; fallback: boolean } {
  const name = language.split('-')[0]?.toLowerCase() ?? '';
  return Object.hasOwn(languages, name)
    ? { name: name as TemplateLanguage, fallback: false }
    : { name: 'en', fallback: true };
}

function textOf(templates: LanguageTemplates, outcome: Outcome): string {
  switch (outcome) {
    case 'approved_in_full':
    case 'approved_in_part':
    case 'ask':
    case 'ask_for_return':
    case 'too_early':
      return templates[outcome];
    default: {
      const { before, after, grounds } = templates.rejected;
      return `${before}${grounds[outcome.slice('rejected_'.length) as RejectionGround]}${after}`;
    }
  }
}
