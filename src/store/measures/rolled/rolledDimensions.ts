import type { Dimension } from '../groupings.ts';

/** By these it is kept how long things took; merchants are too many, each with too few claims a day. */
export const rolledDimensions = ['reason', 'country', 'language', 'agent'] as const satisfies readonly Dimension[];

/** By these it is kept how many there were. */
export const countedDimensions = [...rolledDimensions, 'merchant'] as const satisfies readonly Dimension[];
