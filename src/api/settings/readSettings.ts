import { civilDateOf, startOfDay } from '#domain/calendar.ts';
import { clockSettings } from '#domain/clock/clockSettings.ts';
import type { SettingChange } from '#domain/clock/settings/settingChange.ts';
import { targetsInForce } from '#domain/clock/targets/targetPolicySchema.ts';
import { versionInForce } from '#domain/clock/workingCalendar/versionInForce.ts';
import { countDueWithin } from '#store/settings/countDueWithin.ts';
import { readClockSettings, readSettingChanges } from '#store/settings/readClockSettings.ts';
import type { Deps } from '../deps.ts';
import { readNames } from '../present/readNames.ts';
import type { Settings } from '../schemas/settings.ts';
import { previewCalendar } from './previewCalendar.ts';
import { previewTargets } from './previewTargets.ts';

type Written = SettingChange & { personId: string };
type Of<K extends SettingChange['kind']> = Extract<SettingChange, { kind: K }> & { personId: string };

const hourMs = 3_600_000;

/** Every setting of the clocks: what holds now, what it comes to, and each version with who wrote it. */
export async function readSettings({ db, now: clock }: Pick<Deps, 'db' | 'now'>): Promise<Settings> {
  const now = clock();
  const [settings, changes, names] = await Promise.all([readClockSettings(db), readSettingChanges(db), readNames(db)]);
  const written = ({ version, at, personId, from, past }: Written) => {
    const by = { id: personId, name: names.get(personId) ?? personId };
    return { version, at, by, from, past };
  };
  const of = <K extends SettingChange['kind']>(kind: K) =>
    changes.filter((one): one is Of<K> => one.kind === kind).reverse();
  const [calendars, targets, margins] = [of('calendar'), of('targets'), of('due_soon')];
  const first = { version: 1, at: null, by: null, past: false };
  const [hours] = clockSettings.calendar.versions;
  const [original] = clockSettings.targets;
  const inForce = versionInForce(settings.calendar, now);
  const held = targetsInForce(settings.targets, now)!.targets;
  return {
    asOf: now,
    calendar: {
      name: settings.calendar.name,
      latest: calendars[0]?.version ?? 1,
      inForce,
      today: civilDateOf(now, inForce.zone),
      preview: previewCalendar(inForce, now),
      versions: [
        ...calendars.map(one => ({ ...written(one), name: one.value.name, hours: one.value.hours })),
        { ...first, from: startOfDay(hours!.validFrom, hours!.zone), name: clockSettings.calendar.name, hours: hours! },
      ],
    },
    targets: {
      latest: targets[0]?.version ?? 1,
      inForce: held,
      preview: previewTargets(held, settings.calendar, inForce.zone, now),
      versions: [
        ...targets.map(one => ({ ...written(one), targets: one.value })),
        { ...first, from: original!.effectiveFrom, targets: original!.targets },
      ],
    },
    dueSoon: {
      latest: margins[0]?.version ?? 1,
      hours: settings.dueSoonMs / hourMs,
      claims: await countDueWithin(db, now, settings.dueSoonMs),
      versions: [
        ...margins.map(one => ({ ...written(one), hours: one.value.hours })),
        { ...first, from: original!.effectiveFrom, hours: clockSettings.dueSoonMs / hourMs },
      ],
    },
  };
}
