import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { useT } from '../i18n/useT.ts';
import { useNarrow } from '../look/useNarrow.ts';
import { ClaimRow } from './ClaimRow.tsx';
import type { Column } from './columns.ts';
import { NarrowHead } from './NarrowHead.tsx';
import { changeQueue, type QueueAddress } from './queueAddress.ts';
import { TickAll } from './SelectBox.tsx';
import { SortHeader } from './SortHeader.tsx';
import type { Selection } from './useSelection.ts';
import { views } from './views.ts';

type Props = {
  rows: readonly ClaimSummary[];
  columns: readonly Column[];
  address: QueueAddress;
  /** The rows of another page or filter are on their way. */
  stale?: boolean;
  /** Absent: rows cannot be ticked. */
  selection?: Selection;
};

/** Claims as a table of links. */
export function ClaimTable({ rows, columns, address, stale = false, selection }: Props) {
  const t = useT();
  const narrow = useNarrow();
  const sorted = columns.find(({ sort }) => sort === address.sort.replace('-', ''));
  const view = t(`queue.view.${address.view}`);
  return (
    <>
      {narrow && <NarrowHead rows={rows} columns={columns} address={address} selection={selection} />}
      <table
        className="claims"
        aria-busy={stale}
        data-ticks={selection ? true : undefined}
        data-target={address.filters.target}
      >
        <caption className="unseen">
          {t('queue.caption', { view, sort: t(sorted?.label ?? 'queue.column.deadline') })}
        </caption>
        <thead>
          <tr>
            {selection && narrow && <td />}
            {selection && !narrow && (
              <th scope="col" className="tick">
                <TickAll rows={rows} selection={selection} />
              </th>
            )}
            {columns.map(column => (
              <SortHeader
                key={column.name}
                label={column.label}
                className={column.name === 'order' ? 'order-id' : column.name}
                bare={column.name === 'photo'}
                field={column.sort}
                sort={address.sort}
                to={sort => changeQueue(address, { sort })}
                unseen={narrow}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(claim => (
            <ClaimRow
              key={claim.id}
              claim={claim}
              columns={columns}
              ends={views[address.view].ends}
              ticked={selection?.claims.has(claim.id)}
              onTick={selection?.select}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}
