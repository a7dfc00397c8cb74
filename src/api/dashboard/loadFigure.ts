import type { Kysely } from 'kysely';
import { loadByAgent } from '#store/measures/loadByAgent.ts';
import type { Database } from '#store/schema.ts';
import type { LoadFigure } from '../schemas/load.ts';
import { todayAt } from '../team/readTeam.ts';
import { aboutFigure } from './aboutFigure.ts';
import type { Frame } from './frameOf.ts';
import { hoursOf } from './hoursOf.ts';

/** Who has how much in hand now, and decided how much in the period. */
export async function loadFigure(db: Kysely<Database>, frame: Frame): Promise<LoadFigure> {
  const { chosen, period, asOf, settings } = frame;
  const loads = await loadByAgent(db, chosen, period, { now: asOf, dueSoonMs: settings.dueSoonMs });
  const { open = 0, dueSoon = 0, overdue = 0 } = loads.find(({ person }) => person === null) ?? {};
  const n = loads.reduce((sum, load) => sum + load.open, 0);
  return {
    about: aboutFigure({ definition: 'load', cohort: 'open', n, counted: true, teamClock: true }, frame),
    rows: loads.flatMap(({ person, teamMs, ...load }) => {
      if (person === null) return [];
      const { id, name, role, awayUntil, disabled } = person;
      const away = awayUntil !== null && awayUntil > todayAt(asOf) ? awayUntil : null;
      return {
        person: { id, name, role },
        awayUntil: away,
        disabled,
        ...load,
        teamMedianHours: hoursOf(teamMs),
      };
    }),
    nobody: { open, dueSoon, overdue },
  };
}
