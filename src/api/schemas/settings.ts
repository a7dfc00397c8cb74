import { z } from '@hono/zod-openapi';
import { type SettingKind, settingKinds, settingSchemas } from '#domain/clock/settings/settingChange.ts';
import { clockNames, metricNames, targetSchema } from '#domain/clock/targets/targetPolicySchema.ts';
import { calendarVersionSchema } from '#domain/clock/workingCalendar/workingCalendarSchema.ts';
import { storableText } from '../storableText.ts';
import { personRef } from './claimSummary.ts';
import { civilDate, instant } from './vocabulary.ts';

const seen = z.int().min(1).max(1_000_000).openapi({
  description: 'The version that you saw; 1 is what Quittance comes with.',
});
const kind = z.enum(settingKinds as [SettingKind, ...SettingKind[]]);

/** A setting as somebody wants it, well formed or not: the preview says what is wrong with it. */
export const settingTried = z
  .strictObject({ kind, value: z.unknown() })
  .superRefine((given, context) => storableText(given, context))
  .openapi('SettingTried');

export const settingWritten = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('calendar'), value: settingSchemas.calendar, seen }),
    z.strictObject({ kind: z.literal('targets'), value: settingSchemas.targets, seen }),
    z.strictObject({ kind: z.literal('due_soon'), value: settingSchemas.due_soon, seen }),
  ])
  .superRefine((given, context) => storableText(given, context))
  .openapi('SettingWritten');
export type SettingWritten = z.output<typeof settingWritten>;

export const recomputeAsked = z.strictObject({
  kind: z.enum(['calendar', 'targets']),
  from: z.iso.date('must be a day as 2026-03-01'),
});
export const recomputeWanted = recomputeAsked
  .extend({
    version: seen.openapi({ description: 'The version that is to hold from that day on.' }),
    seen,
    confirmed: z.literal(true, { error: 'must be true: figures of the past change' }),
  })
  .openapi('RecomputeWanted');

const written = {
  version: z.int(),
  at: instant.nullable().openapi({ description: 'Null: as Quittance comes.' }),
  by: personRef.nullable(),
  from: instant.openapi({ description: 'From when it holds.' }),
  past: z.boolean().openapi({ description: 'A recompute: it reaches back.' }),
};
const latest = z.int().openapi({ description: 'The version written last; 1: none yet.' });

// A copy: what zod made before it learnt to be documented cannot be.
const hours = calendarVersionSchema.clone().openapi('WorkingHours');
const targets = z.array(targetSchema);

const calendarPreview = z
  .object({
    opens: instant.nullable().openapi({ description: 'When work next begins, from its first day on.' }),
    closes: instant.nullable(),
    usualWeekHours: z.number().openapi({ description: 'Hours of a week without exceptions.' }),
    days: z
      .array(z.object({ date: civilDate, hours: z.number(), exception: z.string().nullable() }))
      .openapi({ description: 'The two weeks from its first day on; `exception`: why it differs from its week.' }),
  })
  .openapi('CalendarPreview');
export type CalendarPreview = z.infer<typeof calendarPreview>;

const promise = z.object({
  metric: z.enum(metricNames),
  clock: z.enum(clockNames),
  dueAt: instant.openapi({ description: 'Its last moment in time, if what it counts from happened now.' }),
});

export const settingPreview = z
  .object({
    faults: z.array(z.object({ field: z.string(), reason: z.string() })),
    calendar: calendarPreview.nullable(),
    targets: z.array(promise).nullable(),
    dueSoon: z.object({ now: z.int(), after: z.int() }).nullable().openapi({ description: 'Claims due soon.' }),
  })
  .openapi('SettingPreview');
export type SettingPreview = z.infer<typeof settingPreview>;

export const settings = z
  .object({
    asOf: instant,
    calendar: z.object({
      name: z.string(),
      latest,
      inForce: hours,
      today: civilDate.openapi({ description: 'In the zone of the hours in force; new hours hold from the next day.' }),
      preview: calendarPreview,
      versions: z.array(z.object({ ...written, name: z.string(), hours })),
    }),
    targets: z.object({
      latest,
      inForce: targets,
      preview: z.array(promise),
      versions: z.array(z.object({ ...written, targets })),
    }),
    dueSoon: z.object({
      latest,
      hours: z.int(),
      claims: z.int().openapi({ description: 'Due soon now.' }),
      versions: z.array(z.object({ ...written, hours: z.int() })),
    }),
  })
  .openapi('Settings');
export type Settings = z.infer<typeof settings>;

export const recomputeReach = z.object({ claims: z.int() }).openapi('RecomputeReach');
