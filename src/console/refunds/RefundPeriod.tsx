import { Button } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useT } from '../i18n/useT.ts';
import { Field } from '../look/Field.tsx';
import { FilterPopover } from '../queue/FilterPopover.tsx';
import type { RefundFilters } from './refundAddress.ts';

type Props = { filters: RefundFilters; onChange: (part: RefundFilters) => void };

/** When refunds were settled: from one day to another. */
export function RefundPeriod(props: Props) {
  const t = useT();
  const { settledFrom, settledTo } = props.filters;
  return (
    <FilterPopover label={t('refunds.settledIn')} count={settledFrom || settledTo ? 1 : 0}>
      {close => <Period {...props} onDone={close} />}
    </FilterPopover>
  );
}

function Period({ filters, onChange, onDone }: Props & { onDone: () => void }) {
  const t = useT();
  const [from, setFrom] = useState(filters.settledFrom ?? '');
  const [to, setTo] = useState(filters.settledTo ?? '');
  const wrongWay = from !== '' && to !== '' && from > to;
  const choose = (settledFrom?: string, settledTo?: string) => {
    onChange({ settledFrom, settledTo });
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!wrongWay) choose(from || undefined, to || undefined);
  };
  return (
    <form className="range" onSubmit={submit}>
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
