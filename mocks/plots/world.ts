import { type Instant, instantAt, millisecondsOf, shiftInstant } from '#domain/calendar.ts';
import type { Tale } from '../play/tale.ts';
import type { Random } from '../random.ts';
import { createSpeaker } from '../words/speak.ts';
import { type Cast, drawCast, type Wishes } from '../world/cast.ts';
import { agents, managers } from '../world/team.ts';

const hour = 3_600_000;
const day = 24 * hour;
/** The team works from 7 to 18 UTC. */
const opening = 7;
const closing = 18;

/** What happens how often: `tell` makes one claim of the kind, or a few that belong together. */
export type Plot = { name: string; count: number; tell(world: World): Tale | Tale[] };

export type World = ReturnType<typeof createWorld>;

/** Everything that plots draw from: chance, words, people, and moments counted from the present. */
export function createWorld(now: Instant, random: Random) {
  const speaker = createSpeaker(random);
  const known: Cast['customer'][] = [];
  let claims = 0;

  /** A moment later, while there is a present to come before: never after now. */
  function soon(at: Instant, lowHours: number, highHours: number): Instant {
    const wanted = millisecondsOf(at) + random.between(lowHours, highHours) * hour;
    return instantAt(Math.floor(Math.min(wanted, between(at, random.between(0.3, 0.9)))));
  }

  function between(at: Instant, part: number): number {
    const from = millisecondsOf(at);
    return from + (millisecondsOf(now) - from) * part;
  }

  return {
    now,
    random,
    speaker,
    externalId: () => `sample-${String(++claims).padStart(4, '0')}`,
    agent: () => random.pick(agents),
    manager: () => random.pick(managers),
    /** So many days before now. */
    ago: (days: number): Instant => shiftInstant(now, -Math.round(days * day)),
    soon,
    /** A moment later at which the team is at work. */
    atWork(at: Instant, lowHours: number, highHours: number): Instant {
      const moment = millisecondsOf(soon(at, lowHours, highHours));
      const ofDay = moment % day;
      const begins =
        moment -
        ofDay +
        (ofDay < opening * hour ? 0 : ofDay >= closing * hour ? day : ofDay - opening * hour) +
        opening * hour;
      const shifted = instantAt(begins + (begins === moment ? 0 : random.whole(0, 170) * 60_000));
      return shifted < now ? shifted : instantAt(moment);
    },
    /** A cast; one in six customers has claimed before. */
    cast(wishes: Wishes = {}): Cast {
      const again = wishes.country === undefined && known.length > 8 && random.chance(0.16);
      const cast = drawCast(random, again ? { customer: random.pick(known), ...wishes } : wishes);
      known.push(cast.customer);
      return cast;
    },
  };
}
