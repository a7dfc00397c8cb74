import { Button } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { serverNow } from '../format/clock.ts';
import { useT } from '../i18n/useT.ts';
import { Field } from '../look/Field.tsx';
import { FilterPopover } from './FilterPopover.tsx';
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
export function PeriodFilter({ filters, onChange }: Props) {
  const t = useT();
  return (
    <FilterPopover label={t('queue.filter.opened')} count={filters.openedFrom || filters.openedTo ? 1 : 0}>
      {close => <Period filters={filters} onChange={onChange} onDone={close} />}
    </FilterPopover>
  );
}

function Period({ filters, onChange, onDone }: Props & { onDone: () => void }) {
  const t = useT();
  const [from, setFrom] = useState(filters.openedFrom ?? '');
  const [to, setTo] = useState(filters.openedTo ?? '');
  const wrongWay = from !== '' && to !== '' && from > to;
  const choose = (openedFrom?: string, openedTo?: string) => {
    onChange({ openedFrom, openedTo });
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!wrongWay) choose(from || undefined, to || undefined);
  };
  return (
    <form className="range" onSubmit={submit}>
      <div className="range-presets">
        {lengths.map(days => (
          <Button key={days} color="inherit" onClick={() => choose(dayBefore(days))}>
            {t('queue.filter.lastDays', { count: days })}
          </Button>
        ))}
      </div>
      <div className="range-fields">
        <Field
          type="date"
          label={t('queue.filter.from')}
          value={from}
          onChange={event => setFrom(event.target.value)}
        />
        <Field
          type="date"
          label={t('queue.filter.to')}
          value={to}
          onChange={event => setTo(event.target.value)}
          error={wrongWay && t('queue.filter.badOrder')}
        />
      </div>
      <footer>
        <Button onClick={() => choose()}>{t('queue.filter.clear')}</Button>
        <Button type="submit" variant="contained">
          {t('queue.filter.apply')}
        </Button>
      </footer>
    </form>
  );
}
