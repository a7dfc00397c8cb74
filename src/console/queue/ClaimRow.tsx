import { memo } from 'react';
import { Link } from 'react-router-dom';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { reasons } from '#domain/reasons.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { cells } from './cells.tsx';
import type { Column } from './columns.ts';
import { SelectBox } from './SelectBox.tsx';
import { rememberOpened } from './useReturn.ts';
import type { Selection } from './useSelection.ts';

type Props = {
  claim: ClaimSummary;
  columns: readonly Column[];
  ends: 'deadline' | 'decided';
  /** Undefined: rows cannot be ticked. */
  ticked?: boolean;
  onTick?: Selection['select'];
};

/** A claim as a row. Its number is the link, stretched over the row, and names the claim. */
export const ClaimRow = memo(function ClaimRow({ claim, columns, ends, ticked, onTick }: Props) {
  const t = useT();
  const word = useWord();
  const { id, number, customer } = claim;
  const name = t('queue.row', {
    number,
    reason: word(reasons[claim.reason]),
    customer: customer.name ?? t('queue.unnamed'),
  });
  return (
    <tr data-ticked={ticked || undefined}>
      {onTick && ticked !== undefined && <SelectBox claim={claim} ticked={ticked} onTick={onTick} />}
      {columns.map(column => {
        if (column.name === 'claim') {
          return (
            <th key="claim" scope="row" className="claim">
              <Link to={`/claims/${id}`} onClick={() => rememberOpened(id)} aria-label={name}>
                {number}
              </Link>
            </th>
          );
        }
        const Cell = cells[column.name];
        return (
          <td key={column.name} className={column.name === 'order' ? 'order-id' : column.name}>
            <Cell claim={claim} ends={ends} />
          </td>
        );
      })}
    </tr>
  );
});
