import { useNavigate } from 'react-router-dom';
import type { RefundRow as Refund } from '#api/schemas/refunds.ts';
import { useT } from '../i18n/useT.ts';
import { useNarrow } from '../look/useNarrow.ts';
import { SortHeader } from '../queue/SortHeader.tsx';
import { RefundRow } from './RefundRow.tsx';
import type { RefundAct } from './RefundsPage.tsx';
import { changeRefunds, type RefundAddress, type RefundSort } from './refundAddress.ts';
import { type RefundColumn, refundColumns } from './refundColumns.ts';

type Props = {
  rows: readonly Refund[];
  address: RefundAddress;
  /** The rows of another page or filter are on their way. */
  stale: boolean;
  onAct: (act: RefundAct) => void;
};

/** Refunds as a table of links to their claims. */
export function RefundTable({ rows, address, stale, onAct }: Props) {
  const t = useT();
  const columns = refundColumns(address.view);
  const narrow = useNarrow();
  return (
    <>
      <SortChoice columns={columns} address={address} />
      <table className="claims refunds" data-view={address.view} aria-busy={stale}>
        <caption className="unseen">
          {t('refunds.caption', { view: t(`refunds.view.${address.view}`), sort: t(`refunds.sort.${address.sort}`) })}
        </caption>
        <thead>
          <tr>
            {columns.map(column => (
              <SortHeader
                key={column.name}
                label={column.label}
                className={column.name}
                bare={column.name === 'acts'}
                field={column.sort}
                sort={address.sort}
                to={sort => changeRefunds(address, { sort })}
                unseen={narrow}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(refund => (
            <RefundRow key={refund.id} refund={refund} columns={columns} onAct={onAct} />
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What the heads do, on a phone, where they are not seen. */
function SortChoice({ columns, address }: { columns: readonly RefundColumn[]; address: RefundAddress }) {
  const t = useT();
  const navigate = useNavigate();
  const sorts = columns.flatMap(({ sort }) => (sort ? ([sort, `-${sort}`] as RefundSort[]) : []));
  return (
    <label className="refund-sort">
      {t('queue.sort')}
      <select
        value={address.sort}
        onChange={event =>
          navigate(changeRefunds(address, { sort: event.target.value as RefundSort }), { replace: true })
        }
      >
        {sorts.map(sort => (
          <option key={sort} value={sort}>
            {t(`refunds.sort.${sort}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
