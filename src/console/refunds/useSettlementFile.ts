import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { SettlementReport } from '#api/schemas/refunds.ts';
import { useAsk } from '../data/useAsk.ts';
import { useFault } from '../data/useFault.ts';
import { settlementParts, textOfFile } from './settlementParts.ts';
import { refundsKey } from './useRefunds.ts';

/** What became of a file so far. `check`: only told; `fault`: why it stands still. */
export type SettlementRun = {
  name: string;
  text: string;
  step: 'check' | 'apply';
  running: boolean;
  report: SettlementReport;
  fault?: string;
};

const nothing: SettlementReport = { read: 0, settled: 0, known: 0, open: 0, refused: 0, sums: [], lines: [] };

/** A file of settlements: told line by line when it is chosen, done when it is said so. Doing it again changes nothing. */
export function useSettlementFile() {
  const ask = useAsk();
  const fault = useFault();
  const queries = useQueryClient();
  const latest = useRef(0);
  const [run, setRun] = useState<SettlementRun>();

  async function go(name: string, text: string, step: SettlementRun['step']): Promise<void> {
    latest.current += 1;
    const mine = latest.current;
    let report = nothing;
    const tell = (part: Partial<SettlementRun>) =>
      mine === latest.current && setRun({ name, text, step, running: true, report, ...part });
    tell({});
    try {
      for await (const { text: body, firstLine } of settlementParts(text)) {
        if (mine !== latest.current) return;
        const sent = { text: body, firstLine, dryRun: step === 'check' };
        report = joined(report, await ask<SettlementReport>('/refunds/settlements', { method: 'POST', body: sent }));
        tell({});
      }
      tell({ running: false });
    } catch (error) {
      tell({ running: false, fault: fault(error) });
    }
    if (step === 'apply')
      for (const queryKey of [refundsKey, ['claim'], ['claims']]) queries.invalidateQueries({ queryKey });
  }

  return {
    run,
    choose: async (file: File) => go(file.name, await textOfFile(file), 'check'),
    apply: () => run && go(run.name, run.text, 'apply'),
  };
}

function joined(one: SettlementReport, other: SettlementReport): SettlementReport {
  const sums = [...one.sums, ...other.sums];
  return {
    read: one.read + other.read,
    settled: one.settled + other.settled,
    known: one.known + other.known,
    open: one.open + other.open,
    refused: one.refused + other.refused,
    sums: [...Map.groupBy(sums, ({ currency }) => currency)].map(([currency, all]) => ({
      currency,
      amount: all.reduce((sum, { amount }) => sum + amount, 0),
      count: all.reduce((sum, { count }) => sum + count, 0),
    })),
    lines: [...one.lines, ...other.lines],
  };
}
