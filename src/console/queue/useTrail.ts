import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import type { ClaimPageMeta, ClaimsProvider } from '../data/dataProvider.ts';
import { readQueueAddress } from './queueAddress.ts';
import { pageLength, queueParams } from './queueParams.ts';
import { layTrail, placeOnTrail, type QueueTrail, readTrail } from './queueTrail.ts';

export type TrailPlace = {
  /** The address of the list; the queue when no list was looked at. */
  back: string;
  /** The claim's place in the list, 1 being the first; undefined when it was not opened from one. */
  position?: number;
  total?: number;
  totalIsExact?: boolean;
  previous?: number;
  next?: number;
};

/** Loads the following page of the list, when a claim is the last one known of it. */
async function goOn(provider: ClaimsProvider, trail: QueueTrail): Promise<QueueTrail> {
  const page = Math.floor((trail.first + trail.ids.length - 1) / pageLength) + 1;
  const params = queueParams({
    ...readQueueAddress(trail.list.split('?')[1] ?? ''),
    after: trail.next ?? undefined,
    page,
  });
  const { data, meta } = await provider.getList<ClaimSummary>('claims', params);
  const { next, total, totalIsExact } = meta as ClaimPageMeta;
  layTrail({
    ...trail,
    ids: data.map(({ id }) => id),
    first: trail.first + trail.ids.length,
    next,
    total,
    totalIsExact,
  });
  return readTrail() ?? trail;
}

/** Where a claim stands in the list that it was opened from, over the borders of the list's pages. */
export function useTrail(id: number): TrailPlace {
  const provider = useDataProvider<ClaimsProvider>();
  const kept = readTrail();
  const isLast = kept !== undefined && kept.ids.at(-1) === id && kept.next !== null;
  const { data: longer } = useQuery({
    queryKey: ['trail', kept?.list, kept?.next],
    queryFn: () => goOn(provider, kept as QueueTrail),
    enabled: isLast,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const trail = isLast && longer ? longer : kept;
  const { total, totalIsExact } = trail ?? {};
  return { back: trail?.back ?? '/claims', total, totalIsExact, ...placeOnTrail(trail, id) };
}
