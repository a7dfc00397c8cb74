import { addDays, civilDateOf, type Instant, millisecondsOf, shiftInstant, startOfDay } from '#domain/calendar.ts';
import type { Status } from '#domain/status.ts';
import type { Verdict } from '#domain/verdict.ts';
import type { Tale } from '../play/tale.ts';
import { createMoves, type Moves } from '../plots/moves.ts';
import { type Begun, type Faulty, faulty, type Undelivered, undelivered } from '../plots/opening.ts';
import { createWorld, type World } from '../plots/world.ts';
import { createRandom } from '../random.ts';
import type { Wishes } from '../world/cast.ts';

const hour = 3_600_000;
const day = 24 * hour;

export type Expected = { verdict: Verdict; status: Status };

/**
 * A claim with a name, told for any present. Its name is its external id; `expected` is how it is judged and where it stands at that
 * present once everything has happened that is told of it.
 */
export type Story = {
  name: string;
  /** What it shows, in a sentence. */
  shows: string;
  expected: Expected | ((now: Instant) => Expected);
  tell(now: Instant): Tale;
};

/** What a story is told with. */
export type Telling = Begun & { world: World; moves: Moves; tale: Tale; at(hoursBeforeNow: number): Instant };

type Lost = Partial<Pick<Undelivered, 'reason' | 'deliveredDaysBefore' | 'told'>> & {
  paidAt: Instant;
  openedAt: Instant;
  zone?: string | null;
  wishes?: Wishes;
};
type Wrong = Partial<Faulty> & { deliveredAt: Instant; openedAt: Instant; zone?: string };

/** A story of a parcel that did not come. `zone` null: nobody knows where the customer lives. */
export function lost(name: string, now: Instant, { paidAt, openedAt, zone = 'Europe/Paris', ...what }: Lost): Telling {
  const world = createWorld(now, createRandom(name));
  const begun = undelivered(world, {
    reason: 'not_received',
    ...what,
    paidDaysAgo: daysFrom(paidAt, now),
    openedOnDay: daysFrom(paidAt, openedAt),
    told: { externalId: name, itemOnly: false, ...what.told },
    wishes: { country: countryOf(zone), others: 0, ...what.wishes },
  });
  return telling(world, begun, zone);
}

/** A story of a product with something wrong. */
export function wrong(
  name: string,
  now: Instant,
  { deliveredAt, openedAt, zone = 'Europe/Paris', ...what }: Wrong,
): Telling {
  const world = createWorld(now, createRandom(name));
  const begun = faulty(world, {
    reason: 'damaged_wholly',
    photos: 2,
    size: 'large',
    ...what,
    openedDaysAgo: daysFrom(openedAt, now),
    receivedDaysBefore: daysFrom(deliveredAt, openedAt),
    told: { externalId: name, ...what.told },
    wishes: { country: countryOf(zone), others: 0, product: 'mug', ...what.wishes },
  });
  return telling(world, begun, zone);
}

function telling(world: World, begun: Begun, zone: string | null): Telling {
  const { record } = begun.tale;
  begun.tale.record = { ...record, customer: { ...record.customer, timeZone: zone } };
  const at = (hoursBeforeNow: number) => shiftInstant(world.now, -Math.round(hoursBeforeNow * hour));
  return { ...begun, world, moves: createMoves(world, begun, 'sofia'), at };
}

const zoneCountries: Record<string, string> = {
  'Europe/Paris': 'FR',
  'Asia/Tokyo': 'JP',
  'America/Los_Angeles': 'US',
  'Europe/London': 'GB',
  UTC: 'GB',
};
const countryOf = (zone: string | null) => (zone === null ? 'ES' : zoneCountries[zone]);

/** A moment so many civil days before today in a zone, some hours after that day began there. */
export function onDay(now: Instant, zone: string, daysBefore: number, hours: number): Instant {
  return shiftInstant(startOfDay(addDays(civilDateOf(now, zone), -daysBefore), zone), Math.round(hours * hour));
}

/** So many days before now. */
export function ago(now: Instant, days: number): Instant {
  return shiftInstant(now, -Math.round(days * day));
}

function daysFrom(from: Instant, to: Instant): number {
  return (millisecondsOf(to) - millisecondsOf(from)) / day;
}
