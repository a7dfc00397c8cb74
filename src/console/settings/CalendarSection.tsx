import { Button } from '@mui/material';
import { useState } from 'react';
import type { Settings } from '#api/schemas/settings.ts';
import { isTimeZone } from '#domain/calendar.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { Field } from '../look/Field.tsx';
import { CalendarOutlook } from './CalendarOutlook.tsx';
import { ExceptionFields } from './ExceptionFields.tsx';
import { SettingForm } from './SettingForm.tsx';
import { ShiftFields } from './ShiftFields.tsx';
import { useDayNames, weekdays } from './useDayNames.ts';
import { useHoursWords } from './useHoursWords.ts';
import { useChangeSettings, useSettingPreview } from './useSettings.ts';
import { VersionList } from './VersionList.tsx';

const zones = Intl.supportedValuesOf('timeZone');

/** When the team works: the zone, the hours of each weekday, and the days that differ. */
export function CalendarSection({ calendar }: { calendar: Settings['calendar'] }) {
  const t = useT();
  const date = useDate();
  const dayNames = useDayNames();
  const hoursWords = useHoursWords();
  const change = useChangeSettings();
  const tomorrow = nextDay(calendar.today);
  // What was written last is what somebody goes on with, also where it holds from a later day.
  const latest = calendar.versions[0]!.hours;
  const start = () => ({
    name: calendar.name,
    hours: { ...latest, validFrom: latest.validFrom > tomorrow ? latest.validFrom : tomorrow },
  });
  const [value, setValue] = useState(start);
  const { preview, current, ready, error, faults, faultAt } = useSettingPreview('calendar', value);
  const { hours } = value;
  const setHours = (part: Partial<typeof hours>) => setValue({ ...value, hours: { ...hours, ...part } });
  // While one is typed the effect that stands is that of the hours before.
  const zone = isTimeZone(hours.zone) ? hours.zone : calendar.inForce.zone;
  const changed = JSON.stringify(value) !== JSON.stringify(start());
  return (
    <SettingForm
      title={t('settings.calendar')}
      lead={t('settings.calendarLead')}
      note={t('settings.calendarNote', { date: date(hours.validFrom, 'date') })}
      changed={changed}
      ready={ready}
      unforeseen={error}
      onSave={() => change('/settings', { kind: 'calendar', seen: calendar.latest, value })}
      onReset={() => setValue(start())}
      history={
        <VersionList
          versions={calendar.versions}
          words={({ name, hours: of }) => `${name}: ${hoursWords(of)}`}
          recompute={{ kind: 'calendar', seen: calendar.latest }}
        />
      }
    >
      <div className="setting-fields">
        <Field
          label={t('settings.name')}
          value={value.name}
          error={faultAt('name')}
          onChange={event => setValue({ ...value, name: event.target.value })}
        />
        <Field
          label={t('settings.zone')}
          list="zones"
          value={hours.zone}
          error={faultAt('hours.zone')}
          onChange={event => setHours({ zone: event.target.value })}
        />
        <datalist id="zones">
          {zones.map(zone => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
        <Field
          type="date"
          label={t('settings.validFrom')}
          min={tomorrow}
          value={hours.validFrom}
          error={faultAt('hours.validFrom')}
          onChange={event => setHours({ validFrom: event.target.value })}
        />
      </div>
      <fieldset className="week">
        <legend>{t('settings.week')}</legend>
        {weekdays.map((day, i) => (
          <div className="weekday" key={day}>
            <span>{dayNames[day]}</span>
            <ShiftFields
              of={dayNames[day]}
              shifts={hours.week[day]}
              fault={faultAt(`hours.week.${day}`)}
              onChange={shifts => setHours({ week: { ...hours.week, [day]: shifts } })}
            />
            {i > 0 && i < 5 && (
              <Button
                size="small"
                onClick={() => setHours({ week: { ...hours.week, [day]: hours.week[weekdays[i - 1]!] } })}
              >
                {t('settings.asBefore', { day: dayNames[weekdays[i - 1]!] })}
                <span className="unseen">: {dayNames[day]}</span>
              </Button>
            )}
          </div>
        ))}
        {faultOfWeek(faults) && <p className="field-error">{faultOfWeek(faults)}</p>}
      </fieldset>
      <ExceptionFields
        exceptions={hours.exceptions}
        from={tomorrow}
        faultAt={faultAt}
        onChange={exceptions => setHours({ exceptions })}
      />
      {preview?.calendar && <CalendarOutlook outlook={preview.calendar} zone={zone} stale={!current} />}
    </SettingForm>
  );
}

const faultOfWeek = (faults: readonly { field: string; reason: string }[]) =>
  faults.find(({ field }) => field === 'hours.week')?.reason;

const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
