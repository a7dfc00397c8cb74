import { type Confidence, normalQuantile } from './normalQuantile.ts';

/**
 * The interval of a share of `n` independent cases, by the score test (Wilson 1927, JASA 22: 209-212): it stays between 0 and 1, also for few. Undefined
 * of nothing. Throws a RangeError unless 0 <= count <= n.
 */
export function shareInterval(
  count: number,
  n: number,
  confidence: Confidence = 0.95,
): { lower: number; upper: number } | undefined {
  if (!(count >= 0 && count <= n)) throw new RangeError(`count: ${count} is not from 0 to ${n}`);
  if (n === 0) return undefined;
  const square = normalQuantile[confidence] ** 2;
  const middle = count + square / 2;
  const half = Math.sqrt(square) * Math.sqrt((count * (n - count)) / n + square / 4);
  const bound = (value: number) => Math.min(1, Math.max(0, value / (n + square)));
  return { lower: count === 0 ? 0 : bound(middle - half), upper: count === n ? 1 : bound(middle + half) };
}
