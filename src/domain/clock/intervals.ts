/** A stretch of time in milliseconds since 1970: `from` belongs to it, `to` no longer does. */
export type Interval = { readonly from: number; readonly to: number };

/** The same moments as intervals in order that neither touch nor overlap; empty ones are left out. */
export function normalised(intervals: readonly Interval[]): readonly Interval[] {
  if (isNormal(intervals)) return intervals;
  const sorted = intervals.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of sorted) {
    const last = merged.at(-1);
    if (last === undefined || from > last.to) merged.push({ from, to });
    else if (to > last.to) last.to = to;
  }
  return merged;
}

function isNormal(intervals: readonly Interval[]): boolean {
  return intervals.every(({ from, to }, i) => from < to && (i === 0 || intervals[i - 1]!.to < from));
}

/** The moments that are in one or the other. */
export function union(one: readonly Interval[], other: readonly Interval[]): readonly Interval[] {
  return normalised([...one, ...other]);
}

/** The moments that are in both. */
export function intersection(one: readonly Interval[], other: readonly Interval[]): Interval[] {
  const [a, b] = [normalised(one), normalised(other)];
  const both: Interval[] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i]!, b[j]!];
    const from = Math.max(left.from, right.from);
    const to = Math.min(left.to, right.to);
    if (from < to) both.push({ from, to });
    if (left.to < right.to) i += 1;
    else j += 1;
  }
  return both;
}

/** The moments that are in the one and not in the other. */
export function difference(one: readonly Interval[], other: readonly Interval[]): Interval[] {
  const [from, to] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  const edges = normalised(other).flatMap(interval => [interval.from, interval.to]);
  const bounds = [from, ...edges, to];
  const outside: Interval[] = [];
  for (let i = 0; i < bounds.length; i += 2) outside.push({ from: bounds[i]!, to: bounds[i + 1]! });
  return intersection(one, outside);
}

/** How long intervals last together, in milliseconds; a moment that is in two of them counts once. */
export function lengthOf(intervals: readonly Interval[]): number {
  return normalised(intervals).reduce((sum, { from, to }) => sum + to - from, 0);
}
