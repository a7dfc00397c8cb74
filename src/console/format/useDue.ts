import { useCallback } from 'react';
import { type Instant, shiftInstant } from '#domain/calendar.ts';
import { type DateStyle, useDate } from './useDate.ts';

/** The last instant in time of a deadline or promise, or the first one that is too late; `dayZone` is the zone with whose day it ends. */
type Due = { dayZone: string | null } & ({ last: Instant } | { late: Instant });

/** Writes until when there is time: the last day of what ends with one, wherever the reader is; else a moment of the reader's (or of `elsewhere`). */
export function useDue(): (due: Due, style?: DateStyle, elsewhere?: string) => string {
  const date = useDate();
  return useCallback(
    ({ dayZone, ...due }, style = 'day', elsewhere) =>
      date('last' in due ? due.last : shiftInstant(due.late, -1), style, dayZone ?? elsewhere),
    [date],
  );
}
