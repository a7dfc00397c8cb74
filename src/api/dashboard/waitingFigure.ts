import type { WaitingOn } from '#store/measures/waitingSplit.ts';
import type { Dashboard } from '../schemas/dashboard.ts';
import { aboutFigure } from './aboutFigure.ts';
import type { Frame } from './frameOf.ts';
import { markOf } from './markOf.ts';

/** Whom what is not closed waits on now, whatever the period. */
export function waitingFigure(parties: readonly WaitingOn[], frame: Frame): Dashboard['waiting'] {
  const n = parties.reduce((sum, { count }) => sum + count, 0);
  return {
    about: aboutFigure({ definition: 'waiting', cohort: 'unclosed', n, counted: true }, frame),
    parties: parties.map(({ party, count, ranOut }) => ({
      party,
      waits: markOf(count, { waitingOn: [party] }),
      ranOut,
    })),
  };
}
