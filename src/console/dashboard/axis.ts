/** How every axis of the charts looks. */
export const axis = {
  stroke: 'var(--text-3)',
  tick: { fill: 'var(--text-3)', fontSize: 11 },
  tickLine: false,
  axisLine: { stroke: 'var(--line-strong)' },
} as const;
