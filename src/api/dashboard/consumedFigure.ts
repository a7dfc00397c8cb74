import type { ConsumedTime } from '#store/measures/consumedTime.ts';
import type { Dashboard } from '../schemas/dashboard.ts';
import { aboutFigure } from './aboutFigure.ts';
import type { Frame } from './frameOf.ts';
import { hoursOf } from './hoursOf.ts';
import { markOf } from './markOf.ts';

/** Whose time the promises were that fell due in the period and were missed. */
export function consumedFigure(spent: readonly ConsumedTime[], frame: Frame): Dashboard['consumed'] {
  const n = spent.reduce((sum, { mostly }) => sum + mostly.count, 0);
  const all = spent.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const due = { target: 'refund', standing: 'missed', dueFrom: frame.from, dueTo: frame.to } as const;
  return {
    about: aboutFigure({ definition: 'consumed', cohort: 'due', n }, frame),
    parties: spent.map(({ party, milliseconds, mostly }) => ({
      party,
      hours: hoursOf(milliseconds),
      share: all > 0 ? milliseconds / all : null,
      mostly: markOf(mostly, { ...due, heldUpBy: party }),
    })),
  };
}
