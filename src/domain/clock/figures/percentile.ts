/**
 * The nearest-rank percentile: the smallest value such that at least `percent` per cent of all values are no greater (Hyndman & Fan 1996, definition 1). It is
 * always one of the values, and is never averaged. Undefined of nothing. Throws a RangeError unless 0 < percent <= 100.
 */
export function percentile(values: readonly number[], percent: number): number | undefined {
  if (values.length === 0) return undefined;
  const sorted = Float64Array.from(values).sort();
  return sorted[rankOf(percent, values.length) - 1];
}

/** The rank (1 is the smallest) of a percentile among so many values. */
export function rankOf(percent: number, count: number): number {
  if (!(percent > 0 && percent <= 100)) throw new RangeError(`percent: ${percent} is not above 0 and at most 100`);
  // 99.9 of 1000 is 999.0000000000001 in binary, and is meant as 999.
  return Math.max(1, Math.ceil((percent * count) / 100 - 1e-9));
}
