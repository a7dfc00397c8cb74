import { civilDateOf } from '../../calendar.ts';
import { type ClockSettings, clockSettings } from '../clockSettings.ts';
import { type TargetPolicy, targetPolicySchema } from '../targets/targetPolicySchema.ts';
import { type WorkingCalendar, workingCalendarSchema } from '../workingCalendar/workingCalendarSchema.ts';
import type { SettingChange } from './settingChange.ts';

type Change<K extends SettingChange['kind']> = Extract<SettingChange, { kind: K }>;

/**
 * What the clocks are read by after some changes, in the order of their versions: a pure function of them. What was judged before a version holds stays by the one
 * that held then; only a recompute (`past`) reaches back.
 */
export function clockSettingsOf(changes: readonly SettingChange[]): ClockSettings {
  const of = <K extends SettingChange['kind']>(kind: K) =>
    changes.filter((change): change is Change<K> => change.kind === kind);
  const margin = of('due_soon').at(-1);
  const calendars = of('calendar');
  const targets = of('targets');
  return {
    calendar:
      calendars.length === 0
        ? clockSettings.calendar
        : workingCalendarSchema.parse(calendars.reduce(withHours, clockSettings.calendar)),
    targets:
      targets.length === 0
        ? clockSettings.targets
        : targetPolicySchema.parse(targets.reduce(withTargets, clockSettings.targets)),
    dueSoonMs: margin === undefined ? clockSettings.dueSoonMs : margin.value.hours * 3_600_000,
  };
}

/** One that was to hold from the same day is replaced; a recompute replaces all that had begun by then. The last word names the calendar. */
function withHours(
  calendar: WorkingCalendar,
  { at, past, value: { name, hours } }: Change<'calendar'>,
): WorkingCalendar {
  const replaced = past ? civilDateOf(at, hours.zone) : hours.validFrom;
  const others = calendar.versions.filter(
    ({ validFrom }) => validFrom < hours.validFrom || (validFrom > hours.validFrom && validFrom > replaced),
  );
  const versions = [...others, hours].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
  return { ...calendar, name, versions };
}

/** Targets hold for what starts from a moment on. */
function withTargets(policy: TargetPolicy, { version, from, value }: Change<'targets'>): TargetPolicy {
  return [
    ...policy.filter(({ effectiveFrom }) => effectiveFrom < from),
    { version, effectiveFrom: from, targets: value },
  ];
}
