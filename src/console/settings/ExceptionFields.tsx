import { Button } from '@mui/material';
import type { Settings } from '#api/schemas/settings.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { Field } from '../look/Field.tsx';
import { ShiftFields } from './ShiftFields.tsx';

type Exception = Settings['calendar']['inForce']['exceptions'][number];
type Props = {
  exceptions: readonly Exception[];
  /** The first day that can be told. */
  from: string;
  faultAt: (field: string) => string | undefined;
  onChange: (exceptions: Exception[]) => void;
};

/** Days that differ from their week: closed, or with hours of their own. */
export function ExceptionFields({ exceptions, from, faultAt, onChange }: Props) {
  const t = useT();
  const date = useDate();
  const change = (i: number, part: Partial<Exception>) =>
    onChange(exceptions.map((one, j) => (i === j ? { ...one, ...part } : one)));
  return (
    <fieldset className="exceptions">
      <legend>{t('settings.exceptions')}</legend>
      {exceptions.map((exception, i) => {
        const day = date(exception.date, 'date');
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: its date is what is being typed
          <div className="exception" key={i}>
            <Field
              type="date"
              label={t('settings.exceptionDay')}
              value={exception.date}
              error={faultAt(`hours.exceptions.${i}.date`)}
              onChange={event => change(i, { date: event.target.value })}
            />
            <Field
              label={t('settings.exceptionName')}
              value={exception.name ?? ''}
              error={faultAt(`hours.exceptions.${i}.name`)}
              onChange={event => change(i, { name: event.target.value || undefined })}
            />
            <ShiftFields
              of={day}
              shifts={exception.hours}
              fault={faultAt(`hours.exceptions.${i}.hours`)}
              onChange={hours => change(i, { hours })}
            />
            <Button size="small" onClick={() => onChange(exceptions.filter((_, j) => j !== i))}>
              {t('settings.removeException')}
              <span className="unseen">: {day}</span>
            </Button>
          </div>
        );
      })}
      <Button size="small" onClick={() => onChange([...exceptions, { date: from, hours: [] }])}>
        {t('settings.addException')}
      </Button>
    </fieldset>
  );
}
