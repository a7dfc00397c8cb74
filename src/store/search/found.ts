/** Of each kind of thing at most so many are counted: searching must not cost more than what it shows. */
export const mostFound = 1000;

/** The first of what was found, and how many there are; `totalIsExact` false: at least so many. */
export type Found<T> = { data: T[]; total: number; totalIsExact: boolean };

/** What was found of `counted` hits, of which at most one more than `mostFound` were looked at. */
export function foundOf<T>(data: T[], counted: number): Found<T> {
  return { data, total: Math.min(counted, mostFound), totalIsExact: counted <= mostFound };
}
