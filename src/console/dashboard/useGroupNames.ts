import type { FigureGroup } from '#api/schemas/dashboardFigures.ts';
import { type Reason, reasons } from '#domain/reasons.ts';
import { useLanguageName } from '../format/useLanguageName.ts';
import { useLanguage } from '../i18n/useLanguage.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';

export const dimensions = ['reason', 'merchant', 'country', 'language', 'agent'] as const;
export type Dimension = (typeof dimensions)[number];

/** Names the groups of each dimension. */
export function useGroupNames() {
  const t = useT();
  const word = useWord();
  const language = useLanguage();
  const languageName = useLanguageName();
  const country = (code: string) => {
    try {
      return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
    } catch {
      return code;
    }
  };
  return (by: Dimension, { value, name }: Pick<FigureGroup, 'value' | 'name'>): string => {
    if (value === null) return t('dash.unknown');
    if (by === 'reason') return word(reasons[value as Reason]);
    if (by === 'country') return country(value);
    return by === 'language' ? languageName(value) : (name ?? value);
  };
}
