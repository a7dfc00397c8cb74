import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { ReportSubscriptionShown } from '#api/schemas/reports.ts';
import { useAsk } from '../data/useAsk.ts';

const key = ['report'];
const path = '/reports/subscription';

/** What the reader gets by e-mail, and when next. */
export function useReport() {
  const ask = useAsk();
  return useQuery({ queryKey: key, queryFn: ({ signal }) => ask<ReportSubscriptionShown>(path, { signal }) });
}

/** Asks for the report, with a body, or (none) ends it. */
export function useChangeReport() {
  const ask = useAsk();
  const queries = useQueryClient();
  return useCallback(
    async (body?: object) =>
      queries.setQueryData(
        key,
        await ask<ReportSubscriptionShown>(path, body === undefined ? { method: 'DELETE' } : { method: 'PUT', body }),
      ),
    [ask, queries],
  );
}
