import { z } from 'zod';
import { type Instant, toInstant } from '../calendar.ts';

/** An ISO date-time with offset or Z, brought into the one form of `Instant`. */
export const instantSchema = z.string().transform((text, context): Instant => {
  try {
    return toInstant(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'an ISO date-time with Z or an offset, as 2026-01-10T23:30:00Z' });
    return z.NEVER;
  }
});
