import type { Kysely } from 'kysely';
import { decidedByDay, heldBy, type WorkDone, workDone } from '#store/measures/ownFigures.ts';
import type { Database } from '#store/schema.ts';
import type { OwnFigures } from '../schemas/load.ts';
import type { Frame } from './frameOf.ts';
import { hoursOf } from './hoursOf.ts';

/** One person's own figures, beside those of everybody together; of no colleague alone. */
export async function readOwnFigures(db: Kysely<Database>, personId: string, frame: Frame): Promise<OwnFigures> {
  const { asOf, zone, from, to, period, bounds, settings } = frame;
  const [held, counts, own, team] = await Promise.all([
    heldBy(db, personId, { now: asOf, dueSoonMs: settings.dueSoonMs }),
    decidedByDay(db, personId, bounds),
    workDone(db, personId, period),
    workDone(db, undefined, period),
  ]);
  const days = frame.days.map((day, i) => ({ day, decided: counts[i]! })).filter(({ day }) => day <= frame.today);
  const calendar = settings.calendar.name;
  return { asOf, zone, from, to, calendar, ...held, days, own: toldOf(own), team: toldOf(team) };
}

function toldOf({ decided, overturned, teamMs, replied, inTime }: WorkDone): OwnFigures['own'] {
  return {
    decided,
    overturned,
    teamMedianHours: hoursOf(teamMs),
    firstReplies: replied,
    firstRepliesInTime: inTime,
    firstReplyShare: replied > 0 ? inTime / replied : null,
  };
}
