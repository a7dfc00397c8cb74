import type { AboutFigure } from '../schemas/dashboard.ts';
import type { Frame } from './frameOf.ts';

/** What every figure says of itself. */
export function aboutFigure(
  definition: AboutFigure['definition'],
  cohort: AboutFigure['cohort'],
  { n, censored = 0 }: { n: number; censored?: number },
  { zone, asOf }: Frame,
): AboutFigure {
  return { definition, cohort, n, censored, zone, asOf };
}
