import { type SettingKind, settingSchemas } from '#domain/clock/settings/settingChange.ts';
import { versionInForce } from '#domain/clock/workingCalendar/versionInForce.ts';
import { countDueWithin } from '#store/settings/countDueWithin.ts';
import { readClockSettings } from '#store/settings/readClockSettings.ts';
import type { Deps } from '../deps.ts';
import type { SettingPreview } from '../schemas/settings.ts';
import { previewCalendar } from './previewCalendar.ts';
import { previewTargets } from './previewTargets.ts';
import { settingFaults } from './settingFaults.ts';

const hourMs = 3_600_000;

/** What a value would come to as a setting from now on; where something is wrong with it, that and nothing else. */
export async function previewSetting(
  { db, now: clock }: Pick<Deps, 'db' | 'now'>,
  kind: SettingKind,
  value: unknown,
  language: 'en' | 'fr',
): Promise<SettingPreview> {
  const now = clock();
  const faults = settingFaults(kind, value, now, language);
  const nothing: SettingPreview = { faults, calendar: null, targets: null, dueSoon: null };
  if (faults.length > 0) return nothing;
  const { calendar, dueSoonMs } = await readClockSettings(db);
  switch (kind) {
    case 'calendar':
      return { ...nothing, calendar: previewCalendar(settingSchemas.calendar.parse(value).hours, now) };
    case 'targets': {
      const { zone } = versionInForce(calendar, now);
      return { ...nothing, targets: previewTargets(settingSchemas.targets.parse(value), calendar, zone, now) };
    }
    case 'due_soon': {
      const within = settingSchemas.due_soon.parse(value).hours * hourMs;
      const [before, after] = await Promise.all([countDueWithin(db, now, dueSoonMs), countDueWithin(db, now, within)]);
      return { ...nothing, dueSoon: { now: before, after } };
    }
  }
}
