import type { Counted } from '#store/measures/targetCounts.ts';
import type { Mark, Where } from '../schemas/dashboardMark.ts';

/** A number of claims, or of what several of one claim may be, with the filters that show them. */
export function markOf(counted: number | Counted, where: Where): Mark {
  const { count, claims } = typeof counted === 'number' ? { count: counted, claims: counted } : counted;
  return { count, claims, where };
}
