import { dayBefore } from '../format/dayBefore.ts';
import { placeOfDays } from '../format/placeOfDays.ts';
import { zoneOfDays } from '../format/zoneOfDays.ts';
import { useT } from '../i18n/useT.ts';
import { FilterPopover } from '../queue/FilterPopover.tsx';
import { PeriodForm } from '../queue/PeriodForm.tsx';
import type { RefundFilters } from './refundAddress.ts';

type Props = { filters: RefundFilters; house: string | undefined; onChange: (part: RefundFilters) => void };

/** When refunds were settled: from one day of the house to another. */
export function RefundPeriod({ filters, house, onChange }: Props) {
  const t = useT();
  const { settledFrom, settledTo } = filters;
  // Days of a figure that stand beside them are counted alike.
  const zone = zoneOfDays(filters, ['approvedFrom', 'approvedTo']);
  const elsewhere = placeOfDays([dayBefore(0)], zone ?? house);
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
        >
          {elsewhere && <p className="range-note muted">{t('refunds.daysOf', { place: elsewhere })}</p>}
        </PeriodForm>
      )}
    </FilterPopover>
  );
}
