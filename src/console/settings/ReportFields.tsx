import { useT } from '../i18n/useT.ts';
import { Field } from '../look/Field.tsx';
import { useDayNames, weekdays } from './useDayNames.ts';

const rhythms = ['daily', 'weekly', 'monthly'] as const;
const hours = Array.from({ length: 24 }, (_, hour) => hour);

export type ReportWish = {
  rhythm: (typeof rhythms)[number];
  weekday: number;
  hour: number;
  zone: string;
  address: string;
};

/** When a report is to come, and of which view of the dashboard. */
export function ReportFields({ wish, onChange }: { wish: ReportWish; onChange: (wish: ReportWish) => void }) {
  const t = useT();
  const dayNames = useDayNames();
  const set = (part: Partial<ReportWish>) => onChange({ ...wish, ...part });
  return (
    <div className="setting-fields">
      <Field
        as="select"
        label={t('report.rhythm')}
        value={wish.rhythm}
        onChange={event => set({ rhythm: event.target.value as ReportWish['rhythm'] })}
      >
        {rhythms.map(rhythm => (
          <option key={rhythm} value={rhythm}>
            {t(`report.rhythm.${rhythm}`)}
          </option>
        ))}
      </Field>
      {wish.rhythm === 'weekly' && (
        <Field
          as="select"
          label={t('report.weekday')}
          value={wish.weekday}
          onChange={event => set({ weekday: Number(event.target.value) })}
        >
          {weekdays.map((day, i) => (
            <option key={day} value={i + 1}>
              {dayNames[day]}
            </option>
          ))}
        </Field>
      )}
      <Field
        as="select"
        label={t('report.hour')}
        value={wish.hour}
        onChange={event => set({ hour: Number(event.target.value) })}
      >
        {hours.map(hour => (
          <option key={hour} value={hour}>
            {`${String(hour).padStart(2, '0')}:00`}
          </option>
        ))}
      </Field>
      <Field
        label={t('report.zone')}
        list="zones"
        value={wish.zone}
        onChange={event => set({ zone: event.target.value })}
      />
      <Field
        className="wide"
        type="url"
        label={t('report.view')}
        hint={t('report.viewHint')}
        value={wish.address}
        onChange={event => set({ address: event.target.value })}
      />
    </div>
  );
}
