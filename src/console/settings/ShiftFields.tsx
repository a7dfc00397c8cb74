import { Button } from '@mui/material';
import type { Settings } from '#api/schemas/settings.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';
import { IconAction } from '../look/IconAction.tsx';

export type Shift = Settings['calendar']['inForce']['week']['monday'][number];
type Props = { of: string; shifts: readonly Shift[]; fault?: string; onChange: (shifts: Shift[]) => void };

/** The hours of one day, each from and until; none: closed. */
export function ShiftFields({ of, shifts, fault, onChange }: Props) {
  const t = useT();
  const change = (i: number, part: Partial<Shift>) =>
    onChange(shifts.map((shift, j) => (i === j ? { ...shift, ...part } : shift)));
  const next = (): Shift => {
    const last = shifts.at(-1);
    return last === undefined ? { start: '09:00', end: '17:00' } : { start: last.end, end: '24:00' };
  };
  const time = (i: number, name: 'start' | 'end') => (
    <input
      aria-label={t(`settings.${name}`, { day: of, number: i + 1 })}
      aria-invalid={fault ? true : undefined}
      value={shifts[i]?.[name]}
      inputMode="numeric"
      maxLength={5}
      size={5}
      onChange={event => change(i, { [name]: event.target.value })}
    />
  );
  return (
    <div className="shifts">
      {shifts.length === 0 && <span className="muted">{t('settings.closed')}</span>}
      {shifts.map((_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a shift has no name but its place
        <span className="shift" key={i}>
          {time(i, 'start')}
          <span aria-hidden>–</span>
          {time(i, 'end')}
          <IconAction
            label={t('settings.removeShift', { day: of, number: i + 1 })}
            onClick={() => onChange(shifts.filter((_, j) => j !== i))}
          >
            <Icon name="close" />
          </IconAction>
        </span>
      ))}
      <Button
        size="small"
        onClick={() => onChange([...shifts, next()])}
        aria-label={t('settings.addShiftOf', { day: of })}
      >
        {t('settings.addShift')}
      </Button>
      {fault && <p className="field-error">{fault}</p>}
    </div>
  );
}
