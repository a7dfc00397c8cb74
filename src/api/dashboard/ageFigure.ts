import type { Kysely } from 'kysely';
import { addDays, startOfDay } from '#domain/calendar.ts';
import { openByAge } from '#store/measures/openByAge.ts';
import type { Database } from '#store/schema.ts';
import { claimNumber } from '../present/claimNumber.ts';
import type { Dashboard } from '../schemas/dashboard.ts';
import { aboutFigure } from './aboutFigure.ts';
import type { Frame } from './frameOf.ts';
import { hoursOf } from './hoursOf.ts';
import { markOf } from './markOf.ts';

/** Where bands begin, in civil days since the opening: today, 1 to 2, 3 to 6, 7 to 13, 14 to 29, 30 and more. */
const starts = [0, 1, 3, 7, 14, 30] as const;

/** What is open now by the day on which it was opened, so that each band is a period of the queue; whatever the period asked for. */
export async function ageFigure(db: Kysely<Database>, frame: Frame): Promise<Dashboard['ages']> {
  const { today, zone, asOf, chosen } = frame;
  const bands = starts.map((fromDays, i) => {
    const toDays = i + 1 < starts.length ? starts[i + 1]! - 1 : null;
    const openedFrom = toDays === null ? undefined : addDays(today, -toDays);
    return { fromDays, toDays, openedFrom, openedTo: addDays(today, -fromDays) };
  });
  const bounds = bands.flatMap(({ openedFrom }) => (openedFrom === undefined ? [] : startOfDay(openedFrom, zone)));
  const { n, counts, p50, p90, oldest } = await openByAge(db, chosen, bounds.toReversed(), asOf);
  return {
    about: aboutFigure({ definition: 'age', cohort: 'open', n, counted: true }, frame),
    bands: bands.map(({ fromDays, toDays, openedFrom, openedTo }, i) => ({
      fromDays,
      toDays,
      open: markOf(counts.at(-1 - i)!, {
        status: ['open', 'waiting', 'parked'],
        ...(openedFrom === undefined ? {} : { openedFrom }),
        openedTo,
      }),
    })),
    p50Hours: hoursOf(p50),
    p90Hours: hoursOf(p90),
    oldest: oldest ? { ...oldest, number: claimNumber(oldest.claimId) } : null,
  };
}
