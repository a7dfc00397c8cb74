import { serverNow } from '../format/clock.ts';

/** The reader's civil day so many days before today, as `YYYY-MM-DD`. */
export function dayBefore(days: number): string {
  const date = new Date(serverNow());
  date.setDate(date.getDate() - days);
  return new Intl.DateTimeFormat('sv-SE').format(date);
}
