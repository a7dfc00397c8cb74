import type { SettlementLine, SettlementReport } from '../schemas/refunds.ts';

/** The lines with what they come to. */
export function reportOf(lines: SettlementLine[]): SettlementReport {
  const count = (outcome: SettlementLine['outcome']) => lines.filter(line => line.outcome === outcome).length;
  const settled = lines.flatMap(({ outcome, amount }) => (outcome === 'settled' && amount ? amount : []));
  const sums = [...Map.groupBy(settled, ({ currency }) => currency)].map(([currency, amounts]) => ({
    currency,
    amount: amounts.reduce((sum, { amount }) => sum + amount, 0),
    count: amounts.length,
  }));
  return {
    read: lines.length,
    settled: count('settled'),
    known: count('known'),
    open: count('open'),
    refused: count('refused'),
    sums,
    lines,
  };
}
