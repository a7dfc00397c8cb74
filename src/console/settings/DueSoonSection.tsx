import { useState } from 'react';
import type { Settings } from '#api/schemas/settings.ts';
import { useT } from '../i18n/useT.ts';
import { Field } from '../look/Field.tsx';
import { SettingForm } from './SettingForm.tsx';
import { useChangeSettings, useSettingPreview } from './useSettings.ts';
import { VersionList } from './VersionList.tsx';

/** From when on a deadline counts as due soon. */
export function DueSoonSection({ dueSoon }: { dueSoon: Settings['dueSoon'] }) {
  const t = useT();
  const change = useChangeSettings();
  const [hours, setHours] = useState<number>(dueSoon.hours);
  const { preview, ready, error, faultAt } = useSettingPreview('due_soon', { hours }, { hours: dueSoon.hours });
  return (
    <SettingForm
      title={t('settings.dueSoon')}
      lead={t('settings.dueSoonLead')}
      note={t('settings.dueSoonNote')}
      changed={hours !== dueSoon.hours}
      ready={ready}
      unforeseen={error}
      onSave={() => change('/settings', { kind: 'due_soon', seen: dueSoon.latest, value: { hours } })}
      onReset={() => setHours(dueSoon.hours)}
      history={
        <VersionList
          versions={dueSoon.versions}
          words={({ hours: of }) => t('settings.long.duration', { count: of })}
        />
      }
    >
      <div className="setting-fields">
        <Field
          type="number"
          min={1}
          max={336}
          label={t('settings.margin')}
          value={Number.isNaN(hours) ? '' : hours}
          error={faultAt('hours')}
          onChange={event => setHours(event.target.valueAsNumber)}
        />
      </div>
      <p aria-live="polite">
        {preview?.dueSoon && hours !== dueSoon.hours
          ? t('settings.dueSoonThen', { now: preview.dueSoon.now, after: preview.dueSoon.after })
          : t('settings.dueSoonNow', { count: dueSoon.claims })}
      </p>
    </SettingForm>
  );
}
