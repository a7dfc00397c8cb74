import type { Timing } from '../load.ts';
import type { DashboardFigures } from './main.ts';

/** The figures of growing sizes as lines of text. */
export function dashboardTable(figures: readonly DashboardFigures[]): string {
  const pair = ({ p50, p95 }: Timing) => `${p50.toFixed(0)} / ${p95.toFixed(0)}`;
  const rows: [string, (figure: DashboardFigures) => string][] = [
    ['claims', ({ claims }) => claims.toLocaleString('en')],
    ['the last 28 days, everything', ({ whole }) => pair(whole)],
    ['the same / its smallest size, p50', ({ whole }) => `${(whole.p50 / figures[0]!.whole.p50).toFixed(2)}x`],
    ['a year, everything', ({ year }) => pair(year)],
    ['28 days, of one country and one reason', ({ filtered }) => pair(filtered)],
    ['filling and counting, seconds', ({ fillSeconds }) => fillSeconds.toFixed(0)],
  ];
  const width = Math.max(...rows.map(([label]) => label.length));
  return rows
    .map(([label, cell]) => `  ${label.padEnd(width)}  ${figures.map(figure => cell(figure).padStart(20)).join('')}`)
    .join('\n');
}
