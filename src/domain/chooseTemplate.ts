import type { Reason } from './reasons.ts';
import type { TemplateName } from './templateNames.ts';
import { originalTemplate } from './templates.ts';

/** A template as the marketplace wrote it, for claims of one reason, or of every reason (null) that has none of its own. */
export type OwnTemplate = { name: TemplateName; language: string; reason: Reason | null; text: string };

/** In this language every message is there: whoever writes in one that has none is answered in it. */
export const fallbackLanguage = 'en';

export type Wanted = { reason: Reason | null; language: string };

/**
 * The text of a template and where it comes from: `own` is the marketplace's (written for `reason`, or for every one), else it is as Quittance
 * brings it. `fallback`: the wanted language has none, so it is in `language`, another one.
 */
export type ChosenTemplate = { text: string; language: string; fallback: boolean; own: boolean; reason: Reason | null };

/** The language without its region, as templates are kept: `pt-BR` is `pt`. */
export function templateLanguage(tag: string): string {
  return tag.split('-')[0]!.toLowerCase();
}

/** The template for a claim: in its customer's language that of its reason, then that of all reasons, then the original; else the same in English. */
export function chooseTemplate(own: readonly OwnTemplate[], name: TemplateName, wanted: Wanted): ChosenTemplate {
  const { language, fallback, chosen } = chooseTogether(own, [name], wanted);
  return { ...chosen[0]!, language, fallback };
}

type Found = Pick<ChosenTemplate, 'text' | 'own' | 'reason'>;

/**
 * Templates that are read as one message: all in the customer's language where each of them is written in it, else all in English, so that no
 * letter changes its language half-way. In the order of the names.
 */
export function chooseTogether(
  own: readonly OwnTemplate[],
  names: readonly TemplateName[],
  { reason, language }: Wanted,
): { language: string; fallback: boolean; chosen: Found[] } {
  const wanted = templateLanguage(language);
  const whole = names.flatMap(name => find(own, name, reason, wanted) ?? []);
  if (whole.length === names.length) return { language: wanted, fallback: false, chosen: whole };
  const chosen = names.flatMap(name => find(own, name, reason, fallbackLanguage) ?? []);
  return { language: fallbackLanguage, fallback: true, chosen };
}

function find(
  own: readonly OwnTemplate[],
  name: TemplateName,
  reason: Reason | null,
  language: string,
): Found | undefined {
  const written = (wanted: Reason | null) =>
    own.find(one => one.name === name && one.language === language && one.reason === wanted);
  const found = (reason && written(reason)) || written(null);
  if (found) return { text: found.text, own: true, reason: found.reason };
  const text = originalTemplate(name, language);
  return text === undefined ? undefined : { text, own: false, reason: null };
}
