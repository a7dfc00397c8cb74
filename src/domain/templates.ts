import type { AskableFact } from './askableFacts.ts';
import { isLine, type RejectionGround, type TemplateName } from './templateNames.ts';
import { templatesEn } from './templates.en.ts';
import { templatesFr } from './templates.fr.ts';

/**
 * Messages in one language, as Quittance brings them. `{name}` is filled in; what stands in `[...]` is left out when nothing is known for the
 * names in it. `rejected` frames every rejection around the sentences of its ground; `missing` is how a customer is asked for a fact.
 */
export type LanguageTemplates = {
  approved_in_full: string;
  approved_in_part: string;
  ask: string;
  ask_for_return: string;
  too_early: string;
  reminder: string;
  rejected: { before: string; after: string; grounds: Record<RejectionGround, string> };
  missing: Record<AskableFact, string>;
};

const originals: Readonly<Record<string, LanguageTemplates>> = { en: templatesEn, fr: templatesFr };

/** The languages that Quittance brings messages in. */
export const originalLanguages: readonly string[] = Object.keys(originals);

/** The template as Quittance brings it; undefined in a language that it does not bring (`de`). */
export function originalTemplate(name: TemplateName, language: string): string | undefined {
  return Object.hasOwn(originals, language) ? textOf(originals[language]!, name) : undefined;
}

function textOf(templates: LanguageTemplates, name: TemplateName): string {
  switch (name) {
    case 'approved_in_full':
    case 'approved_in_part':
    case 'ask':
    case 'ask_for_return':
    case 'too_early':
    case 'reminder':
      return templates[name];
    default: {
      if (isLine(name)) return templates.missing[name.slice('line_'.length) as AskableFact];
      const { before, after, grounds } = templates.rejected;
      return `${before}${grounds[name.slice('rejected_'.length) as RejectionGround]}${after}`;
    }
  }
}
