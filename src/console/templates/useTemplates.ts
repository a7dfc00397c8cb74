import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { TemplateDetail, TemplateList, TemplatePreview } from '#api/schemas/templates.ts';
import { useAsk } from '../data/useAsk.ts';
import type { Place } from './templatesAddress.ts';

const root = ['templates'];
const of = ({ reason }: Pick<Place, 'reason'>, sign: '?' | '&') => (reason ? `${sign}reason=${reason}` : '');
const pathOf = ({ language, name }: Place) => `/templates/${language}/${name}`;

/** Every template as customers of a language get it for claims of a reason. */
export function useTemplateList({ language, reason }: Place) {
  const ask = useAsk();
  return useQuery({
    queryKey: [...root, 'list', language, reason],
    queryFn: ({ signal }) => ask<TemplateList>(`/templates?language=${language}${of({ reason }, '&')}`, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** One template with its variables and versions. */
export function useTemplate(place: Place) {
  const ask = useAsk();
  const { language, reason, name } = place;
  return useQuery({
    queryKey: [...root, 'one', language, reason, name],
    queryFn: ({ signal }) => ask<TemplateDetail>(`${pathOf(place)}${of(place, '?')}`, { signal }),
  });
}

/** Saves a text in a template's place, or (null) restores what stood there before it was first edited. */
export function useWriteTemplate(place: Place) {
  const ask = useAsk();
  const queries = useQueryClient();
  return useCallback(
    async (text: string | null, version: number) => {
      const { reason } = place;
      const writing =
        text === null
          ? ask(`${pathOf(place)}/restore`, { method: 'POST', body: { reason, version } })
          : ask(pathOf(place), { method: 'PUT', body: { reason, version, text } });
      // Also where it was refused: somebody else may have written.
      await writing.finally(() => queries.invalidateQueries({ queryKey: root }));
      // Letters that were made of the old text.
      queries.removeQueries({ queryKey: ['draft'] });
      queries.invalidateQueries({ queryKey: ['claim'] });
    },
    [ask, queries, place],
  );
}

/** What a text would become, a moment after it was last typed; `current`: it is said of this very text, not of the one before. */
export function usePreview({ language, name }: Place, text: string) {
  const ask = useAsk();
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 200);
    return () => clearTimeout(timer);
  }, [text]);
  const { data: preview, isPlaceholderData } = useQuery({
    queryKey: ['templatePreview', language, name, settled],
    queryFn: ({ signal }) =>
      ask<TemplatePreview>('/templates/preview', { method: 'POST', body: { language, name, text: settled }, signal }),
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return { preview, current: settled === text && !isPlaceholderData };
}
