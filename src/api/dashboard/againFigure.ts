import { shareInterval } from '#domain/clock/figures/shareInterval.ts';
import type { DecisionsAgain } from '#store/measures/decisionsAgain.ts';
import type { Counted } from '#store/measures/targetCounts.ts';
import type { Dashboard } from '../schemas/dashboard.ts';
import { aboutFigure } from './aboutFigure.ts';
import { changeOfEstimates } from './changeOfEstimates.ts';
import type { Frame } from './frameOf.ts';
import { markOf } from './markOf.ts';

/** What became of the decisions of the period. */
export function againFigure(now: DecisionsAgain, before: DecisionsAgain, frame: Frame): Dashboard['again'] {
  const decided = { decidedFrom: frame.from, decidedTo: frame.to };
  const overturned = shareOf(now.overturned, now.made);
  return {
    about: aboutFigure({ definition: 'again', cohort: 'decided', n: now.made.count }, frame),
    decisions: markOf(now.made, { ...decided, decision: 'made' }),
    reopened: markOf(now.reopened, { ...decided, decision: 'reopened' }),
    overturned: markOf(now.overturned, { ...decided, decision: 'overturned' }),
    reopenedShare: shareOf(now.reopened, now.made),
    overturnedShare: overturned,
    change: changeOfEstimates(overturned, { ...shareOf(before.overturned, before.made), n: before.made.count }),
  };
}

function shareOf({ count }: Counted, { count: n }: Counted) {
  const interval = shareInterval(count, n);
  return { value: n > 0 ? count / n : null, lower: interval?.lower ?? null, upper: interval?.upper ?? null };
}
