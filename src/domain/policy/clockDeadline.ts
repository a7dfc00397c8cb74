import { type CivilDate, dateText, dayOf, type Instant, startOfDayNumber } from '../calendar.ts';
import type { Circumstance, Clock, ClockMoment } from './clockSchema.ts';
import { countDays } from './countDays.ts';
import type { Pack } from './packSchema.ts';

/**
 * Until when a service clock of a pack has time: `lastDay` is the last civil day in the clock's zone, `deadline` the first instant
 * that is too late. Undefined while none of the moments from which it runs is known. `zone` is the customer's (UTC when unknown);
 * of several circumstances that hold, the first variant of the clock that names one counts.
 */
export function clockDeadline(
  pack: Pack,
  clock: Clock,
  moments: Partial<Record<ClockMoment, Instant>>,
  zone: string | undefined,
  holding: readonly Circumstance[] = [],
): { from: Instant; lastDay: CivilDate; deadline: Instant } | undefined {
  const from = clock.from.map(name => moments[name]).find(moment => moment !== undefined);
  if (from === undefined) return undefined;
  const counted = clock.zone === 'customer' ? (zone ?? 'UTC') : clock.zone;
  const count = clock.variants.find(variant => holding.includes(variant.when))?.count ?? clock.count;
  const lastDay = countDays(dayOf(from, counted), count, clock.unit, pack.holidays);
  return { from, lastDay: dateText(lastDay), deadline: startOfDayNumber(lastDay + 1, counted) };
}
