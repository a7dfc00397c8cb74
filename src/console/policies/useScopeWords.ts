import { reasons } from '#domain/reasons.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useT } from '../i18n/useT.ts';
import type { Scope } from './usePolicies.ts';

/** Joins words the reader's way: "a, b and c". */
export function useList(): (words: readonly string[], type?: 'conjunction' | 'disjunction') => string {
  const language = useLanguage();
  return (words, type = 'conjunction') => new Intl.ListFormat(language, { type }).format(words);
}

/** Which reasons something concerns, in words. */
export function useScopeWords(): (scope: Scope) => string {
  const t = useT();
  const list = useList();
  const language = useLanguage();
  const named = (reason: Scope['reasons'][number]) =>
    language === 'fr' ? `« ${reasons[reason].fr} »` : `“${reasons[reason].en}”`;
  return ({ groups, reasons: single, except }) => {
    const scope = list([...groups.map(group => t(`policies.group.${group}`)), ...single.map(named)]);
    return except.length > 0 ? t('policies.except', { scope, except: list(except.map(named)) }) : scope;
  };
}
