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
};

/** A warning by its code, with the number that it is about. */
export type FigureWarning =
  | { code: 'few'; count: number }
  | { code: 'half_grown'; share: number }
  | { code: 'bulk'; count: number; share: number }
  | { code: 'paused'; share: number }
  | { code: 'closed_only' };

/** From these shares on (of 1) a reader has to know. */
const halfGrownFrom = 0.1;
const bulkFrom = { share: 0.2, count: 10 };
const pausedFrom = 0.5;

/**
 * What to say beside a figure, the gravest first: that its cases are few; that many of them are too young to have ended; that many were closed in one sweep, so that
 * the moment says when somebody tidied up and not how long it took; that most of the time others were waited for; that open ones are left out.
 */
export function lintFigure({ n, tooYoung, closedAtOnce, pausedShare, closedOnly }: FigureFacts): FigureWarning[] {
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
  return warnings;
}
