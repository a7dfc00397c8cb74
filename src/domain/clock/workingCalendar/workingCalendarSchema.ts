import { z } from 'zod';
import { type CivilDate, dayNumber, isTimeZone } from '../../calendar.ts';

export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
export type Weekday = (typeof weekdays)[number];

const time = z.string().regex(/^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/, {
  message: 'must be a time of day as HH:mm, 00:00 to 24:00',
});

const shiftSchema = z.strictObject({ start: time, end: time });
/** From `start` until `end` by the clocks of the zone; `24:00` is the end of the day. */
export type Shift = z.infer<typeof shiftSchema>;

/** The hours of one day: none at all (closed), or shifts in any order that do not overlap. */
const hoursSchema = z.array(shiftSchema).superRefine((shifts, context) => {
  const complain = (index: number, message: string) =>
    context.addIssue({ code: 'custom', path: [index, 'end'], message });
  for (const [i, { start, end }] of shifts.entries()) {
    if (end === start) complain(i, `ends when it starts, at ${start}`);
    else if (end < start)
      complain(i, `${end} is before its start, ${start}: split a shift over midnight in two, at 24:00`);
    const before = shifts.slice(0, i).find(other => start < other.end && other.start < end);
    if (before !== undefined && start < end) {
      context.addIssue({
        code: 'custom',
        path: [i, 'start'],
        message: `${start}-${end} overlaps ${before.start}-${before.end}`,
      });
    }
  }
});

const zoneSchema = z.string().refine(isTimeZone, { error: ({ input }) => `"${input}" is no IANA time zone` });
const dateSchema = z
  .string()
  .refine(isCivilDay, { error: ({ input }) => `"${input}" is not a civil day as YYYY-MM-DD` });

/** A day that differs from its week: `hours` empty is closed. */
const exceptionSchema = z.strictObject({ date: dateSchema, hours: hoursSchema, name: z.string().min(1).optional() });

const weekSchema = z.strictObject(
  Object.fromEntries(weekdays.map(day => [day, hoursSchema])) as Record<Weekday, typeof hoursSchema>,
);

/** The hours from a civil day (in the version's own zone) on, until the next version holds. */
export const calendarVersionSchema = z
  .strictObject({
    validFrom: dateSchema,
    zone: zoneSchema,
    week: weekSchema,
    exceptions: z.array(exceptionSchema).default([]),
  })
  .superRefine(({ week, exceptions }, context) => {
    if (weekdays.every(day => week[day].length === 0))
      context.addIssue({ code: 'custom', path: ['week'], message: 'has no working hours on any day' });
    const dates = exceptions.map(({ date }) => date);
    for (const [i, date] of dates.entries()) {
      if (dates.indexOf(date) !== i)
        context.addIssue({ code: 'custom', path: ['exceptions', i, 'date'], message: `${date} is there twice` });
    }
  });
export type CalendarVersion = z.infer<typeof calendarVersionSchema>;

/**
 * When a team works. Versions are in the order of their first day; the first one also holds for the time before it, so that no working time is
 * lost where nobody has said otherwise. Errors name the field and the reason.
 */
export const workingCalendarSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, { message: 'must be lower-case letters, digits and hyphens' }),
  name: z.string().min(1),
  versions: z
    .array(calendarVersionSchema)
    .min(1, { message: 'a calendar needs a version' })
    .superRefine((versions, context) => {
      for (let i = 1; i < versions.length; i += 1) {
        const [before, { validFrom }] = [versions[i - 1]!, versions[i]!];
        if (validFrom <= before.validFrom) {
          const message = `${validFrom} does not come after ${before.validFrom}, the version before it`;
          context.addIssue({ code: 'custom', path: [i, 'validFrom'], message });
        }
      }
    }),
});
export type WorkingCalendar = z.infer<typeof workingCalendarSchema>;

function isCivilDay(date: CivilDate): boolean {
  try {
    dayNumber(date);
    return true;
  } catch {
    return false;
  }
}
