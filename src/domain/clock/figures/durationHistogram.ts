import { rankOf } from './percentile.ts';

/**
 * Counts of durations (any unit, 0 or more) in buckets whose bounds grow by a constant factor. `relativeError` is how far a percentile may lie from the
 * nearest-rank value of the raw durations, as a part of it. Plain data: it can be kept as JSON, and those with the same error can be added.
 */
export type DurationHistogram = { relativeError: number; zeros: number; buckets: Record<number, number> };

/** An empty histogram. Throws a RangeError unless 0 < relativeError < 1. */
export function emptyHistogram(relativeError = 0.01): DurationHistogram {
  if (!(relativeError > 0 && relativeError < 1))
    throw new RangeError(`relativeError: ${relativeError} is not between 0 and 1`);
  return { relativeError, zeros: 0, buckets: {} };
}

/**
 * The histogram of some durations: bucket i holds (g^(i-1), g^i], g = (1 + e) / (1 - e) (DDSketch: Masson, Rim & Lee 2019, PVLDB 12(12), section 2). Throws a
 * RangeError on a duration that is negative or no number.
 */
export function histogramOf(durations: readonly number[], relativeError?: number): DurationHistogram {
  const histogram = emptyHistogram(relativeError);
  const logGrowth = Math.log(growthOf(histogram));
  for (const duration of durations) {
    if (!(duration >= 0 && Number.isFinite(duration))) throw new RangeError(`duration: ${duration} is not 0 or more`);
    if (duration === 0) histogram.zeros += 1;
    else {
      const bucket = Math.ceil(Math.log(duration) / logGrowth);
      histogram.buckets[bucket] = (histogram.buckets[bucket] ?? 0) + 1;
    }
  }
  return histogram;
}

/** The histogram of everything that is in any of them; it does not matter in which order they are merged. Throws a RangeError when their errors differ. */
export function mergeHistograms(histograms: readonly DurationHistogram[]): DurationHistogram {
  const merged = emptyHistogram(histograms[0]?.relativeError);
  for (const { relativeError, zeros, buckets } of histograms) {
    if (relativeError !== merged.relativeError)
      throw new RangeError(`relativeError: ${relativeError} and ${merged.relativeError} cannot be merged`);
    merged.zeros += zeros;
    for (const [bucket, count] of Object.entries(buckets)) {
      merged.buckets[Number(bucket)] = (merged.buckets[Number(bucket)] ?? 0) + count;
    }
  }
  return merged;
}

export function countOf({ zeros, buckets }: DurationHistogram): number {
  return Object.values(buckets).reduce((sum, count) => sum + count, zeros);
}

/** The nearest-rank percentile, at most `relativeError` of it away. Undefined of nothing. */
export function histogramPercentile(histogram: DurationHistogram, percent: number): number | undefined {
  const total = countOf(histogram);
  if (total === 0) return undefined;
  let left = rankOf(percent, total) - histogram.zeros;
  if (left <= 0) return 0;
  const growth = growthOf(histogram);
  const buckets = Object.entries(histogram.buckets).map(([bucket, count]) => [Number(bucket), count] as const);
  for (const [bucket, count] of buckets.sort(([a], [b]) => a - b)) {
    left -= count;
    if (left <= 0) return (2 * growth ** bucket) / (growth + 1);
  }
  throw new RangeError('histogram: its counts do not add up');
}

/** By which factor the bounds of the buckets grow. */
export function growthOf({ relativeError }: DurationHistogram): number {
  return (1 + relativeError) / (1 - relativeError);
}
