import { percentile } from './percentile.ts';

/** Open cases of an age from `from` (included) to `to` (not included); the last band has no end. */
export type AgeBand = { from: number; to: number | undefined; count: number };

/** What is open now by age; `p50`, `p90` by nearest rank and `oldest` are undefined where nothing is open. */
export type Backlog = {
  n: number;
  bands: AgeBand[];
  p50: number | undefined;
  p90: number | undefined;
  oldest: number | undefined;
};

const dayMs = 86_400_000;
/** Days 0 to 1, 1 to 3, 3 to 7, 7 to 14, 14 to 30 and beyond, in milliseconds. */
export const defaultAgeEdges: readonly number[] = [1, 3, 7, 14, 30].map(days => days * dayMs);

/** The backlog by age. `ages` and `edges` are in one unit; the edges ascend, or a RangeError is thrown, as it is on a negative age. */
export function backlog(ages: readonly number[], edges: readonly number[] = defaultAgeEdges): Backlog {
  const bounds = [0, ...edges];
  if (bounds.some((edge, i) => i > 0 && !(edge > bounds[i - 1]!)))
    throw new RangeError(`edges: ${edges} do not ascend from above 0`);
  const bands: AgeBand[] = bounds.map((from, i) => ({ from, to: bounds[i + 1], count: 0 }));
  for (const age of ages) {
    if (!(age >= 0)) throw new RangeError(`age: ${age} is not 0 or more`);
    bands.findLast(({ from }) => from <= age)!.count += 1;
  }
  const oldest = ages.reduce<number | undefined>(
    (most, age) => (most === undefined || age > most ? age : most),
    undefined,
  );
  return { n: ages.length, bands, p50: percentile(ages, 50), p90: percentile(ages, 90), oldest };
}
