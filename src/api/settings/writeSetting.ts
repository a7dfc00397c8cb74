import type { Transaction } from 'kysely';
import { civilDateOf, shiftInstant, startOfDay } from '#domain/calendar.ts';
import { clockSettings } from '#domain/clock/clockSettings.ts';
import type { SettingChange, SettingValue } from '#domain/clock/settings/settingChange.ts';
import { versionInForce } from '#domain/clock/workingCalendar/versionInForce.ts';
import { recordHouseEvent } from '#store/events/recordHouseEvent.ts';
import { scheduleJobs } from '#store/jobs/scheduleJobs.ts';
import type { Database } from '#store/schema.ts';
import { addSettingVersion } from '#store/settings/addSettingVersion.ts';
import { readClockSettings, readSettingChanges } from '#store/settings/readClockSettings.ts';
import { transact } from '#store/transact.ts';
import type { Deps } from '../deps.ts';
import { scheduleMeasuring } from '../jobs/measureClaims.ts';
import { settingsJob } from '../jobs/settingsChanged.ts';
import { personOf } from '../personOf.ts';
import { actorOf, languageOf, type Principal } from '../principal.ts';
import { ProblemError } from '../problems.ts';
import type { SettingWritten } from '../schemas/settings.ts';
import { settingFaults } from './settingFaults.ts';

/** Long enough that a command that read the settings before is done when claims are read anew. */
const settleMs = 2_000;

/** Keeps a new version of a setting: hours from their day on, targets for what starts from now on, the margin at once. */
export async function writeSetting(
  deps: Deps,
  principal: Principal,
  { kind, value, seen }: SettingWritten,
): Promise<void> {
  const at = deps.now();
  const errors = settingFaults(kind, value, at, languageOf(principal)).map(one => ({
    ...one,
    field: `value.${one.field}`,
  }));
  if (errors.length > 0) throw new ProblemError(422, 'invalid', { detail: errors[0]!.reason, errors });
  const from = kind === 'calendar' ? startOfDay(value.hours.validFrom, value.hours.zone) : at;
  const change = { kind, version: seen, at, from, past: false, value } as SettingChange;
  await transact(deps.db, trx => keep(trx, change, principal));
}

type Recompute = { kind: 'calendar' | 'targets'; version: number; from: string; seen: number };

/** Lets a version hold from a day in the past on: every figure since is judged by it anew. */
export async function recompute(
  deps: Deps,
  principal: Principal,
  { kind, version, from, seen }: Recompute,
): Promise<void> {
  const at = deps.now();
  await transact(deps.db, async trx => {
    const changes = await readSettingChanges(trx);
    const value = writtenValue(changes, kind, version);
    if (value === undefined) throw refuse('version', 'there is no such version');
    const { zone } = 'hours' in value ? value.hours : versionInForce((await readClockSettings(trx)).calendar, at);
    if (from > civilDateOf(at, zone)) throw refuse('from', 'is no day of the past');
    const moved = 'hours' in value ? { ...value, hours: { ...value.hours, validFrom: from } } : value;
    const change = { kind, version: seen, at, from: startOfDay(from, zone), past: true, value: moved } as SettingChange;
    await keep(trx, change, principal);
  });
}

function writtenValue(
  changes: readonly SettingChange[],
  kind: 'calendar' | 'targets',
  version: number,
): SettingValue['calendar' | 'targets'] | undefined {
  const { calendar, targets } = clockSettings;
  if (version > 1) {
    const found = changes.find(one => one.kind === kind && one.version === version);
    return found?.value as SettingValue['calendar' | 'targets'] | undefined;
  }
  return kind === 'targets' ? targets[0]!.targets : { name: calendar.name, hours: calendar.versions[0]! };
}

/** The version, its event, and the jobs that read the clocks anew. */
async function keep(trx: Transaction<Database>, change: SettingChange, principal: Principal): Promise<void> {
  const { kind, at, from, past } = change;
  const version = await addSettingVersion(trx, { ...change, personId: personOf(principal) });
  if (version === undefined) {
    throw new ProblemError(409, 'stale_setting', { detail: 'Somebody else changed this setting meanwhile.' });
  }
  const type = past ? 'setting_recomputed' : 'setting_changed';
  const details = { version, holds: from };
  await recordHouseEvent(trx, { type, at, actor: actorOf(principal), subject: kind, details });
  const settled = shiftInstant(at, settleMs);
  await scheduleJobs(trx, [settingsJob(settled)]);
  // What was decided can read otherwise too: money that has not gone has until another day, and what reaches back or counts other days changes all. The margin changes none of it.
  if (kind !== 'due_soon') await scheduleMeasuring(trx, settled);
}

function refuse(field: string, reason: string): ProblemError {
  return new ProblemError(422, 'invalid', { detail: `${field} ${reason}`, errors: [{ field, reason }] });
}
