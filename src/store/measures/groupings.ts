/** What claims are grouped by. `agent`: who decided the first episode. */
export const dimensions = ['reason', 'merchant', 'country', 'language', 'agent'] as const;
export type Dimension = (typeof dimensions)[number];
