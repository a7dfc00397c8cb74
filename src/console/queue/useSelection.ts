import { useCallback, useMemo, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import type { ClaimPageMeta, ClaimsProvider } from '../data/dataProvider.ts';
import { changeQueue, type QueueAddress, readQueueAddress } from './queueAddress.ts';
import { queueParams } from './queueParams.ts';

/** More than this are not chosen at once. */
export const mostSelected = 1000;
const perPage = 100;

/** The claims of a list that are ticked, over its pages; another list begins anew. A row that was read again is known as it is now. */
export function useSelection(address: QueueAddress, rows: readonly ClaimSummary[] | undefined) {
  const provider = useDataProvider<ClaimsProvider>();
  const list = changeQueue(address, {});
  const [ticked, setTicked] = useState({ list, claims: new Map<number, ClaimSummary>() });
  const kept = ticked.list === list ? ticked.claims : undefined;

  const claims = useMemo(() => {
    const now = new Map(kept);
    for (const row of rows ?? []) if (now.has(row.id)) now.set(row.id, row);
    return now;
  }, [kept, rows]);

  const select = useCallback(
    (chosen: readonly ClaimSummary[], on: boolean) =>
      setTicked(before => {
        const next = new Map(before.list === list ? before.claims : []);
        for (const claim of chosen) {
          if (on) next.set(claim.id, claim);
          else next.delete(claim.id);
        }
        return { list, claims: next };
      }),
    [list],
  );
  const clear = useCallback(() => setTicked({ list, claims: new Map() }), [list]);

  /** Ticks every claim of the list, up to 1,000, the first ones. */
  const selectAll = useCallback(async () => {
    const all: ClaimSummary[] = [];
    let after: string | undefined;
    do {
      const params = queueParams({ ...readQueueAddress(list.split('?')[1] ?? ''), after });
      const page = await provider.getList<ClaimSummary>('claims', { ...params, pagination: { page: 1, perPage } });
      all.push(...page.data);
      after = (page.meta as ClaimPageMeta).next ?? undefined;
    } while (after !== undefined && all.length < mostSelected);
    select(all.slice(0, mostSelected), true);
  }, [list, provider, select]);

  return { claims, select, clear, selectAll };
}

export type Selection = ReturnType<typeof useSelection>;
