import type { ClockSettings } from '#domain/clock/clockSettings.ts';
import { curveOfEnds } from '#domain/clock/figures/curveOfEnds.ts';
import { type SurvivalCurve, survivalAt, survivalQuantile } from '#domain/clock/figures/survivalCurve.ts';
import { targetsInForce } from '#domain/clock/targets/targetPolicySchema.ts';
import type { DecisionTime } from '#store/measures/decisionTimes.ts';
import type { Dashboard } from '../schemas/dashboard.ts';
import { aboutFigure } from './aboutFigure.ts';
import type { Frame } from './frameOf.ts';

/** The curve is told day by day for so long. */
const mostDaysTold = 90;

/** The time to decision of the claims opened in the period: the curve, its quantiles and what is within the target, each with its interval of 95 %. */
export function decisionFigure(
  counts: readonly DecisionTime[],
  settings: ClockSettings,
  frame: Frame,
): Dashboard['decision'] {
  const curve = curveOfEnds(counts);
  const targetHours = decisionTargetHours(settings, frame);
  const atTarget = survivalAt(curve, targetHours);
  return {
    about: aboutFigure('decision', 'opened', curve, frame),
    withdrawn: counts.reduce((sum, { others }) => sum + others, 0),
    targetHours,
    // The more take longer, the fewer are within: the bounds change places.
    withinTarget: {
      value: within(atTarget?.survival),
      lower: within(atTarget?.upper),
      upper: within(atTarget?.lower),
    },
    median: quantile(curve, 0.5),
    p90: quantile(curve, 0.9),
    curve: daily(curve),
  };
}

const within = (left: number | undefined) => (left === undefined ? null : 1 - left);

/** The hours by which a share was decided; null while it is not reached. */
export function quantile(curve: SurvivalCurve, share: number) {
  const { time, lower, upper } = survivalQuantile(curve, share);
  return { value: time ?? null, lower: lower ?? null, upper: upper ?? null };
}

function daily(curve: SurvivalCurve): Dashboard['decision']['curve'] {
  const last = Math.min(mostDaysTold, Math.floor((curve.steps.at(-1)?.time ?? 0) / 24));
  return Array.from({ length: last + 1 }, (_, day) => ({ day, at: survivalAt(curve, day * 24) })).flatMap(
    ({ day, at }) =>
      at === undefined ? [] : { day, undecided: at.survival, lower: at.lower ?? null, upper: at.upper ?? null },
  );
}

function decisionTargetHours({ targets }: ClockSettings, { asOf }: Frame): number {
  const target = targetsInForce(targets, asOf)?.targets.find(
    ({ metric, clock }) => metric === 'decision' && clock === 'customer',
  );
  if (target?.threshold.kind === 'days') return target.threshold.days * 24;
  if (target?.threshold.kind === 'duration') return target.threshold.hours;
  throw new Error('the target of the decision is not given in days or hours');
}
