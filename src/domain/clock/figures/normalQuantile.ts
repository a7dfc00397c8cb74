/** Two-sided quantiles of the normal distribution. */
export const normalQuantile = {
  0.8: 1.2815515655446004,
  0.9: 1.6448536269514722,
  0.95: 1.959963984540054,
  0.99: 2.5758293035489004,
};
export type Confidence = keyof typeof normalQuantile;
