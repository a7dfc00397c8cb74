/** A figure with its interval. */
export type Estimate = { value: number; lower: number; upper: number };

/** `difference`: now less before. `clear`: its interval leaves out 0, so it is more than chance would make of twice the same. */
export type Change = { difference: number; lower: number; upper: number; clear: boolean };

/**
 * How much a figure has changed against another time, by the intervals of both (Newcombe 1998, Statist. Med. 17: 873-890, method 10, of any two intervals: Zou &
 * Donner 2008, Statist. Med. 27: 1693-1702). The two are taken to be independent: no case is in both.
 */
export function changeOf(now: Estimate, before: Estimate): Change {
  const difference = now.value - before.value;
  const lower = difference - Math.hypot(now.value - now.lower, before.upper - before.value);
  const upper = difference + Math.hypot(now.upper - now.value, before.value - before.lower);
  return { difference, lower, upper, clear: lower > 0 || upper < 0 };
}
