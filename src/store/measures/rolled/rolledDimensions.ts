import type { Dimension } from '../groupings.ts';

/** By these counts are kept; merchants are too many, each with too few claims a day. */
export const rolledDimensions = ['reason', 'country', 'language', 'agent'] as const satisfies readonly Dimension[];
