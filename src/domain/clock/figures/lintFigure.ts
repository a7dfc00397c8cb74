import { fewCases } from '../../fewCases.ts';

/** What of a figure can mislead whoever reads it. Shares are of 1. What does not apply to a figure is left out. */
export type FigureFacts = {
  /** Of how many cases it speaks. */
  n: number;
  /** Of those, how many still go on and are younger than the target: nobody knows yet whether they will keep it. */
  tooYoung?: number;
  /** The most cases that one hour has closed, of all that were closed. */
  closedAtOnce?: { most: number; closed: number };
  /** Which part of the time waited on somebody else than the team. */
  pausedShare?: number;
  /** Only what is closed was looked at. */
  closedOnly?: boolean;
  /** It is forecast: how many are expected, and past weeks as they were forecast and as they came. */
  forecast?: { mean: number; weeks: readonly { mean: number; actual: number }[] };
};

/** A warning by its code, with the number that it is about. */
export type FigureWarning =
  | { code: 'few'; count: number }
  | { code: 'half_grown'; share: number }
  | { code: 'bulk'; count: number; share: number }
  | { code: 'paused'; share: number }
  | { code: 'closed_only' }
  | { code: 'beyond_checked'; count: number }
  | { code: 'mostly_more' | 'mostly_fewer'; count: number; of: number };

/** From these shares on (of 1) a reader has to know. */
const halfGrownFrom = 0.1;
const bulkFrom = { share: 0.2, count: 10 };
const pausedFrom = 0.5;
const oneSidedFrom = { share: 2 / 3, weeks: 6 };

/**
 * What to say beside a figure, the gravest first: that its cases are few; that many of them are too young to have ended; that many were closed in one sweep, so that
 * the moment says when somebody tidied up and not how long it took; that most of the time others were waited for; that open ones are left out;
 * that a forecast is higher than any that was checked, or that what came was mostly on one side of it.
 */
export function lintFigure({
  n,
  tooYoung,
  closedAtOnce,
  pausedShare,
  closedOnly,
  forecast,
}: FigureFacts): FigureWarning[] {
  const warnings: FigureWarning[] = [];
  if (n === 0) return warnings;
  if (n < fewCases) warnings.push({ code: 'few', count: n });
  if (closedOnly) warnings.push({ code: 'closed_only' });
  if (tooYoung !== undefined && tooYoung / n >= halfGrownFrom) {
    warnings.push({ code: 'half_grown', share: tooYoung / n });
  }
  if (closedAtOnce !== undefined && closedAtOnce.most >= bulkFrom.count) {
    const share = closedAtOnce.most / closedAtOnce.closed;
    if (share >= bulkFrom.share) warnings.push({ code: 'bulk', count: closedAtOnce.most, share });
  }
  if (pausedShare !== undefined && pausedShare >= pausedFrom) warnings.push({ code: 'paused', share: pausedShare });
  if (forecast !== undefined) warnings.push(...lintForecast(forecast));
  return warnings;
}

function lintForecast({ mean, weeks }: NonNullable<FigureFacts['forecast']>): FigureWarning[] {
  const of = weeks.length;
  const warnings: FigureWarning[] = [];
  if (of > 0 && weeks.every(week => mean > week.mean)) warnings.push({ code: 'beyond_checked', count: of });
  if (of < oneSidedFrom.weeks) return warnings;
  const more = weeks.filter(week => week.actual > week.mean).length;
  const fewer = weeks.filter(week => week.actual < week.mean).length;
  if (more / of >= oneSidedFrom.share) warnings.push({ code: 'mostly_more', count: more, of });
  if (fewer / of >= oneSidedFrom.share) warnings.push({ code: 'mostly_fewer', count: fewer, of });
  return warnings;
}
