import type { DecisionsAgain } from '#store/measures/decisionsAgain.ts';
import type { Dashboard } from '../schemas/dashboard.ts';
import { aboutFigure } from './aboutFigure.ts';
import { changeOfEstimates } from './changeOfEstimates.ts';
import type { Frame } from './frameOf.ts';
import { markOf } from './markOf.ts';
import { shareEstimate } from './shareEstimate.ts';

/** What became of the decisions of the period. */
export function againFigure(now: DecisionsAgain, before: DecisionsAgain, frame: Frame): Dashboard['again'] {
  const decided = { decidedFrom: frame.from, decidedTo: frame.to };
  const overturned = shareEstimate(now.overturned.count, now.made.count);
  return {
    about: aboutFigure({ definition: 'again', cohort: 'decided', n: now.made.count }, frame),
    decisions: markOf(now.made, { ...decided, decision: 'made' }),
    reopened: markOf(now.reopened, { ...decided, decision: 'reopened' }),
    overturned: markOf(now.overturned, { ...decided, decision: 'overturned' }),
    reopenedShare: shareEstimate(now.reopened.count, now.made.count),
    overturnedShare: overturned,
    change: changeOfEstimates(overturned, {
      ...shareEstimate(before.overturned.count, before.made.count),
      n: before.made.count,
    }),
  };
}
