import { zoneOfDays } from '../format/zoneOfDays.ts';
import { useT } from '../i18n/useT.ts';
import { FilterPopover } from '../queue/FilterPopover.tsx';
import { PeriodForm } from '../queue/PeriodForm.tsx';
import type { RefundFilters } from './refundAddress.ts';

type Props = { filters: RefundFilters; onChange: (part: RefundFilters) => void };

/** When refunds were settled: from one day to another. */
export function RefundPeriod({ filters, onChange }: Props) {
  const t = useT();
  const { settledFrom, settledTo } = filters;
  // As in the queue: the reader's days, unless others of a figure stand beside them.
  const zone = zoneOfDays(filters, ['approvedFrom', 'approvedTo']);
  return (
    <FilterPopover label={t('refunds.settledIn')} count={settledFrom || settledTo ? 1 : 0}>
      {close => (
        <PeriodForm
          from={settledFrom}
          to={settledTo}
          onChoose={(from, to) => {
            onChange({ settledFrom: from, settledTo: to, zone });
            close();
          }}
        />
      )}
    </FilterPopover>
  );
}
