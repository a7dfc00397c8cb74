import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { type Reason, reasonNames } from '#domain/reasons.ts';
import { type TemplateName, templateNames } from '#domain/templateNames.ts';
import { useLanguage } from '../i18n/useLanguage.ts';

export type Place = { language: string; reason: Reason | null; name: TemplateName };

/** Which template is shown, for which reason and in which language: it stands in the address. At first it is the reader's own language. */
export function useTemplatesAddress() {
  const screen = useLanguage();
  const [address, setAddress] = useSearchParams();
  const place = useMemo<Place>(() => {
    const language = address.get('language') ?? '';
    return {
      language: /^[a-z]{2,3}$/.test(language) ? language : screen,
      reason: reasonNames.find(reason => reason === address.get('reason')) ?? null,
      name: templateNames.find(name => name === address.get('name')) ?? 'approved_in_full',
    };
  }, [address, screen]);
  const go = useCallback(
    (change: Partial<Place>) => setAddress(searchOf({ ...place, ...change }), { replace: true }),
    [place, setAddress],
  );
  return { place, go };
}

/** The search part of a template's address. */
export function searchOf({ language, reason, name }: Place): URLSearchParams {
  return new URLSearchParams({ language, ...(reason && { reason }), name });
}

/** Names one template of one language and reason, as a key. */
export const keyOf = ({ language, reason, name }: Place) => `${language} ${reason ?? ''} ${name}`;
