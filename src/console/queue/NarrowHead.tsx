import { useNavigate } from 'react-router-dom';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { useT } from '../i18n/useT.ts';
import type { Column } from './columns.ts';
import { FilterPopover } from './FilterPopover.tsx';
import { changeQueue, type QueueAddress } from './queueAddress.ts';
import { TickAll } from './SelectBox.tsx';
import type { Selection } from './useSelection.ts';

type Props = {
  rows: readonly ClaimSummary[];
  columns: readonly Column[];
  address: QueueAddress;
  selection: Selection | undefined;
};

/** What the table's head does, where there is no room for it: ticks every row, and sorts by any of the columns. */
export function NarrowHead({ rows, columns, address, selection }: Props) {
  const t = useT();
  const navigate = useNavigate();
  const sorts = columns.flatMap(({ sort }) => (sort ? [sort, `-${sort}` as const] : []));
  if (!selection && sorts.length === 0) return null;
  return (
    <div className="narrow-head">
      {selection && <TickAll rows={rows} selection={selection} seen={t('queue.bulk.tickAll')} />}
      {sorts.length > 0 && (
        <FilterPopover label={t('queue.sort')} count={0} icon="rows">
          {() => (
            <ul className="choices">
              {sorts.map(sort => (
                <li key={sort}>
                  <label>
                    <input
                      type="radio"
                      name="sort"
                      checked={address.sort === sort}
                      onChange={() => navigate(changeQueue(address, { sort }), { replace: true })}
                    />
                    <span>{t(`queue.sort.${sort}`)}</span>
                  </label>
                </li>
              ))}
            </ul>
          )}
        </FilterPopover>
      )}
    </div>
  );
}
