import { type Kysely, sql } from 'kysely';
import { type ClockSettings, clockSettings } from '#domain/clock/clockSettings.ts';
import { clockSettingsOf } from '#domain/clock/settings/clockSettingsOf.ts';
import type { SettingChange } from '#domain/clock/settings/settingChange.ts';
import type { Database } from '../schema.ts';

/** The last few answers by what they were made of: the hours of a calendar's days are kept with the calendar itself. */
const made = new Map<string, ClockSettings>();
const mostMade = 8;

/**
 * By what the clocks are read now: the calendar, the targets and the margin in all their versions, also those that hold from a later day. As long as nothing is
 * changed, the answer is the same object; one small query each time, so that a change on another server counts at once.
 */
export async function readClockSettings(db: Kysely<Database>): Promise<ClockSettings> {
  const { text } = await db
    .selectFrom('clock_setting_versions')
    .select(
      sql<
        string | null
      >`jsonb_agg(jsonb_build_array(kind, version, at, holds_from, past, value) order by version)::text`.as('text'),
    )
    .executeTakeFirstOrThrow();
  if (text === null) return clockSettings;
  const known = made.get(text);
  if (known !== undefined) return known;
  const settings = clockSettingsOf(await readSettingChanges(db));
  if (made.size >= mostMade) made.clear();
  made.set(text, settings);
  return settings;
}

/** Every version of the settings that was written, in the order of its number. */
export async function readSettingChanges(db: Kysely<Database>): Promise<(SettingChange & { personId: string })[]> {
  const rows = await db
    .selectFrom('clock_setting_versions')
    .select(['kind', 'version', 'at', 'holds_from as from', 'past', 'value', 'person_id as personId'])
    .orderBy('version')
    .execute();
  return rows as (SettingChange & { personId: string })[];
}
