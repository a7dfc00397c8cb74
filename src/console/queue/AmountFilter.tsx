import { Button } from '@mui/material';
import { type FormEvent, useState } from 'react';
import { useT } from '../i18n/useT.ts';
import { Field } from '../look/Field.tsx';
import { FilterPopover } from './FilterPopover.tsx';
import { majorUnits, minorUnits } from './minorUnits.ts';
import type { Filters } from './queueAddress.ts';
import type { Choice } from './useChoices.ts';

type Props = { filters: Filters; onChange: (part: Filters) => void; currencies: readonly Choice[] };

/** What a claim asks for, from one amount to another in one currency. */
export function AmountFilter(props: Props) {
  const t = useT();
  const { amountFrom, amountTo, currency } = props.filters;
  return (
    <FilterPopover label={t('queue.filter.amount')} count={amountFrom || amountTo || currency ? 1 : 0}>
      {close => <Amount {...props} onDone={close} />}
    </FilterPopover>
  );
}

function Amount({ filters, onChange, currencies, onDone }: Props & { onDone: () => void }) {
  const t = useT();
  const known = currencies.length > 0 ? currencies : [{ value: 'EUR', label: 'EUR' }];
  const [currency, setCurrency] = useState(
    filters.currency ?? (known.find(({ value }) => value === 'EUR') ?? known[0]!).value,
  );
  const [from, setFrom] = useState(majorUnits(filters.amountFrom, currency));
  const [to, setTo] = useState(majorUnits(filters.amountTo, currency));
  const [amountFrom, amountTo] = [minorUnits(from, currency), minorUnits(to, currency)];
  const wrongWay = amountFrom !== undefined && amountTo !== undefined && Number(amountFrom) > Number(amountTo);
  const bad = { from: from !== '' && amountFrom === undefined, to: (to !== '' && amountTo === undefined) || wrongWay };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (bad.from || bad.to) return;
    onChange({ amountFrom, amountTo, currency });
    onDone();
  };
  const clear = () => {
    onChange({ amountFrom: undefined, amountTo: undefined, currency: undefined });
    onDone();
  };
  return (
    <form className="range" onSubmit={submit}>
      <div className="range-fields">
        <Field
          label={t('queue.filter.from')}
          value={from}
          onChange={event => setFrom(event.target.value)}
          error={bad.from && t('queue.filter.badAmount')}
          inputMode="decimal"
        />
        <Field
          label={t('queue.filter.to')}
          value={to}
          onChange={event => setTo(event.target.value)}
          error={bad.to && t(wrongWay ? 'queue.filter.badOrder' : 'queue.filter.badAmount')}
          inputMode="decimal"
        />
        <Field
          as="select"
          label={t('queue.filter.currency')}
          value={currency}
          onChange={event => setCurrency(event.target.value)}
        >
          {known.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Field>
      </div>
      <footer>
        <Button onClick={clear}>{t('queue.filter.clear')}</Button>
        <Button type="submit" variant="contained">
          {t('queue.filter.apply')}
        </Button>
      </footer>
    </form>
  );
}
