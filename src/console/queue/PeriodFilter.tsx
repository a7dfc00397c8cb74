import { Button } from '@mui/material';
import { serverNow } from '../format/clock.ts';
import { useT } from '../i18n/useT.ts';
import { FilterPopover } from './FilterPopover.tsx';
import { PeriodForm } from './PeriodForm.tsx';
import type { Filters } from './queueAddress.ts';

type Props = { filters: Filters; onChange: (part: Filters) => void };

const dayLength = 86_400_000;
const lengths = [1, 7, 30, 90];

/** The reader's civil day `days` before today. */
function dayBefore(days: number): string {
  const date = new Date(serverNow() - days * dayLength);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0')).join('-');
}

/** When a claim was opened: the last days, or from one day to another. */
export function PeriodFilter({ filters: { openedFrom, openedTo }, onChange }: Props) {
  const t = useT();
  return (
    <FilterPopover label={t('queue.filter.opened')} count={openedFrom || openedTo ? 1 : 0}>
      {close => {
        const choose = (from?: string, to?: string) => {
          onChange({ openedFrom: from, openedTo: to });
          close();
        };
        return (
          <PeriodForm from={openedFrom} to={openedTo} onChoose={choose}>
            <div className="range-presets">
              {lengths.map(days => (
                <Button key={days} color="inherit" onClick={() => choose(dayBefore(days))}>
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
