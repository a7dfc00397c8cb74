import { targetsInForce } from '#domain/clock/targets/targetPolicySchema.ts';
import type { Counted, TargetCount, TargetTotal } from '#store/measures/targetCounts.ts';
import type { AttainmentFigure } from '../schemas/dashboardFigures.ts';
import type { Where } from '../schemas/dashboardMark.ts';
import { aboutFigure } from './aboutFigure.ts';
import { changeOfEstimates } from './changeOfEstimates.ts';
import type { Days, Frame } from './frameOf.ts';
import { markOf } from './markOf.ts';
import { promisedTime } from './promisedTime.ts';
import { shareEstimate } from './shareEstimate.ts';

const none: Counted = { count: 0, claims: 0 };
/** The promise to the customer first, then what leads to it. */
const order = ['refund', 'first_reply', 'decision', 'payout'] as const;

/** Whether each promise is kept, by the day on which it fell due, with its weeks and the period before. */
export function attainmentFigures(
  counts: readonly TargetCount[],
  before: readonly TargetTotal[],
  frame: Frame,
): AttainmentFigure[] {
  const targets = targetsInForce(frame.settings.targets, frame.asOf)?.targets ?? [];
  return order.flatMap(metric => {
    const target = targets.find(target => target.metric === metric);
    if (target === undefined) return [];
    const isOf = (one: TargetTotal | TargetCount) => one.metric === metric && one.clock === target.clock;
    const of = (stretch: number | null) => counts.find(one => isOf(one) && one.stretch === stretch);
    const now = of(null);
    const { met = 0, missed = 0 } = before.find(isOf) ?? {};
    const where = ({ from, to }: Days): Where => ({ target: metric, dueFrom: from, dueTo: to });
    const marks = (count: TargetCount | undefined, days: Days) => ({
      met: markOf(count?.met ?? none, { ...where(days), standing: 'met' }),
      missed: markOf(count?.missed ?? none, { ...where(days), standing: 'missed' }),
    });
    const kept = estimateOf(now);
    const n = total(now);
    return {
      about: aboutFigure(
        {
          definition: metric === 'refund' ? 'promise' : `kept_${metric}`,
          cohort: 'due',
          n,
          teamClock: target.clock === 'team',
        },
        frame,
      ),
      metric,
      promised: promisedTime(target.threshold),
      ...marks(now, frame),
      stillOpen: markOf(now?.stillOpen ?? none, { ...where(frame), standing: 'missed_open' }),
      share: kept,
      change: changeOfEstimates(kept, { ...shareEstimate(met, met + missed), n: met + missed }),
      weeks: frame.weeks.map((week, i) => {
        const count = of(i + 1);
        return { ...week, ...marks(count, week), share: estimateOf(count).value };
      }),
    };
  });
}

const total = (count: TargetCount | undefined) => (count ? count.met.count + count.missed.count : 0);
const estimateOf = (count: TargetCount | undefined) => shareEstimate(count?.met.count ?? 0, total(count));
