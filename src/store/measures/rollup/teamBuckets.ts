import { emptyHistogram, growthOf } from '#domain/clock/figures/durationHistogram.ts';

/** How far a percentile of times on the team's clock may lie from the exact one, as a part of it. */
export const teamError = 0.01;

/** By how much the bounds of two neighbouring buckets differ. */
export const growth = growthOf(emptyHistogram(teamError));
