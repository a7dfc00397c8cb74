import { shareInterval } from '#domain/clock/figures/shareInterval.ts';

/** What part so many of `n` are, with its interval of 95 %; unknown of nothing. */
export function shareEstimate(count: number, n: number) {
  const interval = shareInterval(count, n);
  return { value: n > 0 ? count / n : null, lower: interval?.lower ?? null, upper: interval?.upper ?? null };
}
