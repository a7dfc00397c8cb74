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
      // Figures and clocks that were read by what held before.
      for (const other of ['dashboard', 'claim', 'forecast']) queries.invalidateQueries({ queryKey: [other] });
    },
    [ask, queries],
  );
}

/** What a setting would come to, a moment after it was last changed; `current`: it is said of this very value. */
export function useSettingPreview(kind: SettingKind, value: unknown) {
  const ask = useAsk();
  const text = JSON.stringify(value);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), 250);
    return () => clearTimeout(timer);
  }, [text]);
  const { data, isPlaceholderData } = useQuery({
    queryKey: [...key, 'preview', kind, settled],
    queryFn: ({ signal }) => {
      const body = { kind, value: JSON.parse(settled) };
      return ask<SettingPreview>('/settings/preview', { method: 'POST', body, signal });
    },
    placeholderData: keepPreviousData,
  });
  const faults = data?.faults ?? [];
  return {
    preview: data,
    current: data !== undefined && settled === text && !isPlaceholderData,
    faults,
    /** What is wrong with a field, or with anything below it. */
    faultAt: (field: string) => faults.find(one => one.field === field || one.field.startsWith(`${field}.`))?.reason,
  };
}
