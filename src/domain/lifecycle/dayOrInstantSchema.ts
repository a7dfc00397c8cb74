import { z } from 'zod';
import { type CivilDate, dayNumber, type Instant, toInstant } from '../calendar.ts';

/** A civil day as it stands, or an ISO date-time with offset or Z in the one form of `Instant`; they differ in length. */
export const dayOrInstantSchema = z.string().transform((text, context): CivilDate | Instant => {
  try {
    if (text.length > 10) return toInstant(text);
    dayNumber(text);
    return text;
  } catch {
    const message = 'a day as 2026-01-10, or an ISO date-time with Z or an offset, as 2026-01-10T23:30:00Z';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }
});
