import { type ReactNode, useEffect, useRef } from 'react';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { useT } from '../i18n/useT.ts';
import type { Selection } from './useSelection.ts';

type Props = { claim: ClaimSummary; ticked: boolean; onTick: Selection['select'] };

/** The tick of a row. */
export function SelectBox({ claim, ticked, onTick }: Props) {
  const t = useT();
  return (
    <td className="tick">
      <label>
        <input
          type="checkbox"
          checked={ticked}
          onChange={event => onTick([claim], event.target.checked)}
          aria-label={t('queue.bulk.tick', { number: claim.number })}
        />
      </label>
    </td>
  );
}

type All = { rows: readonly ClaimSummary[]; selection: Selection; seen?: ReactNode };

/** Ticks every row of the page, or none; `seen` is what stands beside the box. */
export function TickAll({ rows, selection, seen }: All) {
  const t = useT();
  const box = useRef<HTMLInputElement>(null);
  const ticked = rows.filter(({ id }) => selection.claims.has(id)).length;
  const all = ticked === rows.length;
  useEffect(() => {
    if (box.current) box.current.indeterminate = ticked > 0 && !all;
  }, [ticked, all]);
  return (
    <label>
      <input
        ref={box}
        type="checkbox"
        checked={all}
        onChange={() => selection.select(rows, !all)}
        aria-label={t('queue.bulk.tickAll')}
      />
      {seen}
    </label>
  );
}
