import { z } from 'zod';
import type { Instant } from '../../calendar.ts';
import { calendarVersionSchema } from '../workingCalendar/workingCalendarSchema.ts';
import { targetsSettingSchema } from './targetsSettingSchema.ts';

/** How long before its deadline a claim counts as due soon, in hours: from one hour to two weeks. */
export const dueSoonSchema = z.strictObject({
  hours: z
    .int({ error: 'must be a whole number of hours' })
    .min(1, { error: 'must be at least 1 hour' })
    .max(336, { error: 'must be at most 336 hours, two weeks' }),
});

/** The team's calendar as one version says it: its name, and the hours from a civil day on. */
export const calendarSettingSchema = z.strictObject({
  name: z.string().trim().min(1, { error: 'must not be empty' }).max(80, { error: 'must be at most 80 characters' }),
  hours: calendarVersionSchema,
});

/** What each kind of setting holds. */
export const settingSchemas = {
  calendar: calendarSettingSchema,
  targets: targetsSettingSchema,
  due_soon: dueSoonSchema,
} as const;
export type SettingKind = keyof typeof settingSchemas;
export const settingKinds = Object.keys(settingSchemas) as SettingKind[];
export type SettingValue = { [K in SettingKind]: z.infer<(typeof settingSchemas)[K]> };

/**
 * A version of a setting, as it was written. Version 1 is what Quittance comes with and never written; a later one holds from its `from` on. `past`: an explicit
 * recompute, so that `from` may lie before `at`, and what was said for the time between no longer counts.
 */
export type SettingChange = {
  [K in SettingKind]: { kind: K; version: number; at: Instant; from: Instant; past: boolean; value: SettingValue[K] };
}[SettingKind];
