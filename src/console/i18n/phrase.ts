import type { Language, Message } from './catalogue.ts';
import { unbroken } from './unbroken.ts';

const plurals = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

function kept<T>(cache: Map<string, T>, language: string, make: () => T): T {
  const value = cache.get(language) ?? make();
  cache.set(language, value);
  return value;
}

/** A message with its plural chosen by `count` and its `{names}` filled; numbers are written the language's way. */
export function phrase(language: Language, message: Message, params: Record<string, unknown> = {}): string {
  const number = kept(numbers, language, () => new Intl.NumberFormat(language));
  const rules = kept(plurals, language, () => new Intl.PluralRules(language));
  const text =
    typeof message === 'string' ? message : (message[rules.select(Number(params.count ?? 0))] ?? message.other);
  return (language === 'fr' ? unbroken(text) : text).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? number.format(value) : String(value);
  });
}
