import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { useT } from '../i18n/useT.ts';
import { ClaimRow } from './ClaimRow.tsx';
import { columnsOf } from './columns.ts';
import type { QueueAddress } from './queueAddress.ts';
import { SortHeader } from './SortHeader.tsx';
import { views } from './views.ts';

type Props = { rows: readonly ClaimSummary[]; address: QueueAddress; stale: boolean };

/** The claims as a table; `stale` while the rows of another page or filter are on their way. */
export function ClaimTable({ rows, address, stale }: Props) {
  const t = useT();
  const columns = columnsOf(address.view);
  const sorted = columns.find(({ sort }) => sort === address.sort.replace('-', ''));
  const view = t(`queue.view.${address.view}`);
  return (
    <table className="claims" aria-busy={stale}>
      <caption className="unseen">
        {t('queue.caption', { view, sort: t(sorted?.label ?? 'queue.column.deadline') })}
      </caption>
      <thead>
        <tr>
          {columns.map(column => (
            <SortHeader key={column.name} column={column} address={address} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(claim => (
          <ClaimRow key={claim.id} claim={claim} ends={views[address.view].ends} />
        ))}
      </tbody>
    </table>
  );
}
