import { type FigureFacts, lintFigure } from '#domain/clock/figures/lintFigure.ts';
import type { AboutFigure } from '../schemas/dashboardFigures.ts';
import type { Frame } from './frameOf.ts';

/** `counted`: it only counts, and a count is right of however few. */
type Said = Pick<AboutFigure, 'definition' | 'cohort'> &
  FigureFacts & { censored?: number; teamClock?: boolean; counted?: true };

/** What every figure says of itself, and warns of. */
export function aboutFigure(
  { definition, cohort, censored = 0, teamClock = false, counted, ...facts }: Said,
  { zone, asOf, settings }: Pick<Frame, 'zone' | 'asOf' | 'settings'>,
): AboutFigure {
  const warnings = lintFigure(facts);
  const calendar = teamClock ? settings.calendar.name : null;
  return {
    definition,
    cohort,
    n: facts.n,
    censored,
    zone,
    calendar,
    asOf,
    warnings: warnings.filter(({ code }) => !counted || code !== 'few'),
  };
}
