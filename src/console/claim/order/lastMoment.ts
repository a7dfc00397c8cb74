import { type Instant, shiftInstant } from '#domain/calendar.ts';

/** The last moment that is still in time: a deadline is the first that is not, and its day the one after. */
export const lastMoment = (deadline: Instant): Instant => shiftInstant(deadline, -1);
