import { useCallback } from 'react';
import type { AskableFact } from '#domain/askableFacts.ts';
import { factNames } from '#domain/facts.ts';
import { isLine, type Outcome, type TemplateName } from '#domain/templateNames.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';

/** Names a template in the language of the screen; a line of a request by the fact that it asks for. */
export function useTemplateName(): (name: TemplateName) => string {
  const t = useT();
  const word = useWord();
  return useCallback(
    name =>
      isLine(name)
        ? word(factNames[name.slice('line_'.length) as AskableFact])
        : t(`templates.name.${name satisfies Outcome}`),
    [t, word],
  );
}
