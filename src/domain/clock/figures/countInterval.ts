/**
 * The shortest central range that a count falls in with 80 % by its mean and variance: negative binomial where it varies more than a Poisson count, Poisson where
 * it varies as much, binomial where less, each with the same two moments (Johnson, Kemp & Kotz 2005, Univariate Discrete Distributions, sections 3.1, 4.1 and 5.1). Both ends belong
 * to it: the 10th and the 90th percentile. Throws a RangeError on a mean or variance that is negative or no number.
 */
export function countInterval(mean: number, variance: number): { lower: number; upper: number } {
  if (!(mean >= 0 && variance >= 0 && Number.isFinite(mean + variance)))
    throw new RangeError(`count: mean ${mean} and variance ${variance} are not 0 or more`);
  if (mean === 0) return { lower: 0, upper: 0 };
  const next = ratios(mean, variance);
  let log = next.first;
  let below = 0;
  let lower: number | undefined;
  for (let count = 0; ; count += 1) {
    below += Math.exp(log);
    if (lower === undefined && below >= 0.1) lower = count;
    if (below >= 0.9 || count > mean + 50 * Math.sqrt(variance + mean) + 50)
      return { lower: lower ?? count, upper: count };
    log += Math.log(next.ratio(count));
  }
}

/** The logarithm of P(0), and P(n + 1) / P(n). */
function ratios(mean: number, variance: number): { first: number; ratio: (count: number) => number } {
  const excess = variance / mean - 1;
  if (excess > 1e-6) {
    const size = mean / excess;
    const p = excess / (1 + excess);
    return { first: -size * Math.log1p(excess), ratio: count => (p * (count + size)) / (count + 1) };
  }
  if (excess < -1e-6) {
    const p = Math.min(1 - 1e-9, -excess);
    const size = Math.max(1, Math.round(mean / p));
    const share = Math.min(1 - 1e-9, mean / size);
    const odds = share / (1 - share);
    return { first: size * Math.log1p(-share), ratio: count => Math.max(0, (odds * (size - count)) / (count + 1)) };
  }
  return { first: -mean, ratio: count => mean / (count + 1) };
}
