import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { SettingPreview, Settings, SettingWritten } from '#api/schemas/settings.ts';
import { useAsk } from '../data/useAsk.ts';

const key = ['settings'];
export type SettingKind = SettingWritten['kind'];

/** By what the clocks are read, and every version of it. */
export function useSettings() {
  const ask = useAsk();
  return useQuery({ queryKey: key, queryFn: ({ signal }) => ask<Settings>('/settings', { signal }) });
}

/** Sends a change of the settings; whatever came of it, they are asked for anew where it was refused. */
export function useChangeSettings() {
  const ask = useAsk();
  const queries = useQueryClient();
  return useCallback(
    async (path: '/settings' | '/settings/recompute', body: object) => {
      try {
        queries.setQueryData(key, await ask<Settings>(path, { method: 'POST', body }));
      } catch (error) {
        queries.invalidateQueries({ queryKey: key });
        throw error;
      }
      // Figures and clocks that were read by what held before, and what other settings would come to.
      for (const other of [['dashboard'], ['claim'], ['forecast'], [...key, 'preview']]) {
        queries.invalidateQueries({ queryKey: other });
      }
    },
    [ask, queries],
  );
}

/**
 * What a setting would come to, a moment after it was last changed. @param told the value whose effect the settings themselves tell, which is not asked for again
 * @returns `current`: it is said of this very value; `ready`: it may be saved, also where it could not be asked (`error`), as the server judges it again
 */
export function useSettingPreview<V>(kind: SettingKind, value: V, told?: V) {
  const ask = useAsk();
  const text = JSON.stringify(value);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 250);
    return () => clearTimeout(timer);
  }, [text]);
  const asked = told === undefined || settled !== JSON.stringify(told);
  const query = useQuery({
    queryKey: [...key, 'preview', kind, settled],
    queryFn: ({ signal }) => {
      const body = { kind, value: JSON.parse(settled) };
      return ask<SettingPreview>('/settings/preview', { method: 'POST', body, signal });
    },
    enabled: asked,
    placeholderData: keepPreviousData,
  });
  const preview = asked ? query.data : undefined;
  const error = asked && settled === text ? query.error : null;
  const faults = preview?.faults ?? [];
  const current = preview !== undefined && settled === text && !query.isPlaceholderData;
  return {
    preview,
    current,
    error,
    ready: error !== null || (current && faults.length === 0),
    faults,
    /** What is wrong with a field, or with anything below it. */
    faultAt: (field: string) => faults.find(one => one.field === field || one.field.startsWith(`${field}.`))?.reason,
  };
}
