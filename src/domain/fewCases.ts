/** Under so many cases a share or a quantile is mostly chance: the interval of a half is then wider than 40 points. */
export const fewCases = 20;
