import { Button } from '@mui/material';
import { dayBefore } from '../format/dayBefore.ts';
import { zoneOfDays } from '../format/zoneOfDays.ts';
import { useT } from '../i18n/useT.ts';
import { FilterPopover } from './FilterPopover.tsx';
import { PeriodForm } from './PeriodForm.tsx';
import { dayFilters, type Filters } from './queueAddress.ts';

type Props = { filters: Filters; onChange: (part: Filters) => void };

const lengths = [1, 7, 30, 90];
const otherDays = dayFilters.filter(name => name !== 'openedFrom' && name !== 'openedTo');

/** When a claim was opened: the last days, or from one day to another. */
export function PeriodFilter({ filters, onChange }: Props) {
  const t = useT();
  const { openedFrom, openedTo } = filters;
  // Days that are chosen here are the reader's, unless others of a figure stand beside them: an address has one zone.
  const zone = zoneOfDays(filters, otherDays);
  return (
    <FilterPopover label={t('queue.filter.opened')} count={openedFrom || openedTo ? 1 : 0}>
      {close => {
        const choose = (from?: string, to?: string) => {
          onChange({ openedFrom: from, openedTo: to, zone });
          close();
        };
        return (
          <PeriodForm from={openedFrom} to={openedTo} onChoose={choose}>
            <div className="range-presets">
              {lengths.map(days => (
                <Button key={days} color="inherit" onClick={() => choose(dayBefore(days, zone))}>
                  {t('queue.filter.lastDays', { count: days })}
                </Button>
              ))}
            </div>
          </PeriodForm>
        );
      }}
    </FilterPopover>
  );
}
