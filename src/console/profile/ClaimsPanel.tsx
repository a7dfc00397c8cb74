import { Button } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useDataProvider } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import type { ClaimPageMeta, ClaimsProvider } from '../data/dataProvider.ts';
import { useT } from '../i18n/useT.ts';
import { ClaimTable } from '../queue/ClaimTable.tsx';
import { type ChosenColumn, columnsOf } from '../queue/columns.ts';
import type { Filters, QueueAddress } from '../queue/queueAddress.ts';
import { queueParams } from '../queue/queueParams.ts';
import { layTrail } from '../queue/queueTrail.ts';
import { TableSkeleton } from '../queue/TableSkeleton.tsx';
import { useReturn } from '../queue/useReturn.ts';
import { useRowKeys } from '../queue/useRowKeys.ts';
import { addressOfClaims } from './addressOfClaims.ts';

type Props = { whose: Filters; without: readonly ChosenColumn[] };

const shown: readonly ChosenColumn[] = ['photo', 'reason', 'customer', 'item', 'amount', 'verdict', 'ends', 'opened'];

/** The claims of a customer, an order or a merchant, the newest first; opened from here, a claim has its neighbours of this list. */
export function ClaimsPanel({ whose, without }: Props) {
  const t = useT();
  const provider = useDataProvider<ClaimsProvider>();
  const { pathname } = useLocation();
  const address = useMemo<QueueAddress>(() => ({ view: 'all', filters: whose, sort: '-opened', page: 1 }), [whose]);
  const list = addressOfClaims(whose);
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage, refetch } = useInfiniteQuery({
    queryKey: ['claims', 'of', list],
    queryFn: ({ pageParam }) => provider.getList<ClaimSummary>('claims', queueParams({ ...address, after: pageParam })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => (page.meta as ClaimPageMeta).next ?? undefined,
  });
  const rows = useMemo(() => data?.pages.flatMap(page => page.data), [data]);
  const last = data?.pages.at(-1)?.meta as ClaimPageMeta | undefined;
  useRowKeys();
  useReturn(rows);
  useEffect(() => {
    if (rows && last) layTrail({ ...last, back: pathname, list, ids: rows.map(({ id }) => id), first: 1 });
  }, [rows, last, pathname, list]);

  const columns = columnsOf(
    address,
    shown.filter(name => !without.includes(name)),
  ).map(({ sort, ...column }) => column);
  return (
    <section className="card claims-of" aria-labelledby="claims-of">
      <h2 id="claims-of">
        {t('profile.claimsTitle')}
        <Link to={list}>{t('profile.inQueue')}</Link>
      </h2>
      {rows && rows.length > 0 ? (
        <ClaimTable rows={rows} columns={columns} address={address} />
      ) : rows ? (
        <p className="card-note muted">{t('profile.noClaimsText')}</p>
      ) : error ? (
        <p className="card-note" role="alert">
          {t('profile.failText', { detail: error.message })}{' '}
          <Button onClick={() => refetch()}>{t('shell.retry')}</Button>
        </p>
      ) : (
        <TableSkeleton />
      )}
      {hasNextPage && (
        <p className="card-note">
          <Button variant="outlined" loading={isFetchingNextPage} onClick={() => fetchNextPage()}>
            {t('profile.more')}
          </Button>
        </p>
      )}
    </section>
  );
}
