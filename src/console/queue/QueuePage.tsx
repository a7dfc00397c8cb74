import { useEffect } from 'react';
import { useRowForesight } from '../foresight/useRowForesight.ts';
import { useT } from '../i18n/useT.ts';
import { useHandlesClaims } from '../session/useHandlesClaims.ts';
import { ClaimTable } from './ClaimTable.tsx';
import { columnsOf } from './columns.ts';
import { FilterBar } from './FilterBar.tsx';
import { LateBy } from './LateBy.tsx';
import { NewClaims } from './NewClaims.tsx';
import { Pager } from './Pager.tsx';
import { QueueEmpty } from './QueueEmpty.tsx';
import { QueueFailure } from './QueueFailure.tsx';
import { changeQueue, writeQueueAddress } from './queueAddress.ts';
import { pageLength } from './queueParams.ts';
import { layTrail } from './queueTrail.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { TableSkeleton } from './TableSkeleton.tsx';
import { useCounts } from './useCounts.ts';
import { usePreferences } from './usePreferences.ts';
import { useQueue } from './useQueue.ts';
import { useReturn } from './useReturn.ts';
import { useRowKeys } from './useRowKeys.ts';
import { useSelection } from './useSelection.ts';
import { ViewTabs } from './ViewTabs.tsx';

/** The claims to be settled: views, filters, and a table of real links. */
export function QueuePage() {
  const t = useT();
  const { address, rows, page, error, isPlaceholderData, refetch } = useQueue();
  const counts = useCounts();
  const selection = useSelection(address, rows);
  const works = useHandlesClaims();
  const { preferences } = usePreferences();
  const columns = columnsOf(address, preferences.queueColumns ?? undefined);
  useRowKeys();
  useReturn(rows);
  useRowForesight(rows !== undefined);

  useEffect(() => {
    if (!rows || !page || isPlaceholderData) return;
    const first = (address.page - 1) * pageLength + 1;
    layTrail({
      ...page,
      back: writeQueueAddress(address),
      list: changeQueue(address, {}),
      ids: rows.map(({ id }) => id),
      first,
    });
  }, [rows, page, address, isPlaceholderData]);

  const view = t(address.view === 'all' ? 'queue.title' : `queue.view.${address.view}`);
  const held = address.view === 'all' ? undefined : counts?.[address.view];
  return (
    <div className="queue">
      <title>{`${held === undefined ? view : `${view} (${held})`} · Quittance`}</title>
      <h1 className="unseen">{t('queue.title')}</h1>
      <ViewTabs address={address} counts={counts} found={page} />
      <FilterBar address={address} rows={rows} />
      {address.view === 'overdue' && !address.filters.target && <LateBy filters={address.filters} />}
      {rows && <NewClaims address={address} rows={rows} onShow={refetch} />}
      {rows && rows.length > 0 && page ? (
        <>
          <ClaimTable
            rows={rows}
            columns={columns}
            address={address}
            stale={isPlaceholderData}
            selection={works ? selection : undefined}
          />
          <Pager address={address} page={page} length={rows.length} />
        </>
      ) : rows ? (
        <QueueEmpty address={address} />
      ) : error ? (
        <QueueFailure error={error} onRetry={refetch} />
      ) : (
        <TableSkeleton />
      )}
      <SelectionBar selection={selection} total={page?.total ?? 0} totalIsExact={page?.totalIsExact ?? true} />
    </div>
  );
}
