import { Button } from '@mui/material';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useT } from '../i18n/useT.ts';
import { Field } from '../look/Field.tsx';

type Props = {
  from: string | undefined;
  to: string | undefined;
  /** Gets the days of the period, either of them absent where it is open; both where it was cleared. */
  onChoose: (from?: string, to?: string) => void;
  /** What comes before: periods to choose at once, whose days are meant. */
  children?: ReactNode;
};

/** From one civil day to another, both of them within. */
export function PeriodForm({ from: first = '', to: last = '', onChoose, children }: Props) {
  const t = useT();
  const [from, setFrom] = useState(first);
  const [to, setTo] = useState(last);
  const wrongWay = from !== '' && to !== '' && from > to;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!wrongWay) onChoose(from || undefined, to || undefined);
  };
  return (
    <form className="range" onSubmit={submit}>
      {children}
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
        <Button onClick={() => onChoose()}>{t('queue.filter.clear')}</Button>
        <Button type="submit" variant="contained">
          {t('queue.filter.apply')}
        </Button>
      </footer>
    </form>
  );
}
