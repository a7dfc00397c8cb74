import { useEffect, useRef, useState } from 'react';
import type { ImportReport } from '#api/schemas/importing.ts';
import { useAsk } from '../data/useAsk.ts';
import { useFault } from '../data/useFault.ts';
import { useT } from '../i18n/useT.ts';
import { type ImportRun, importRun, type RunState } from './importRun.ts';
import { type Format, formatOf, longestRecord } from './splitRecords.ts';

export type Step = 'check' | 'import';
/** What is under way or was last done with a file. `fault`: why it stands still; `dead`: the file itself is at fault. */
export type Progress = {
  file: File;
  format: Format;
  step: Step;
  running: boolean;
  state: RunState;
  fault?: string;
  dead?: boolean;
};

const begun: RunState = {
  report: { read: 0, accepted: 0, known: 0, refused: 0, refusals: [] },
  bytes: 0,
  ended: false,
};

/** A file's way in: checked when it is chosen, imported when it is said so, stopped and gone on with. */
export function useImport() {
  const t = useT();
  const ask = useAsk();
  const fault = useFault();
  const run = useRef<ImportRun>(undefined);
  const [progress, setProgress] = useState<Progress>();
  const [badName, setBadName] = useState(false);
  useEffect(() => () => run.current?.stop(), []);

  const change = (part: Partial<Progress>) => setProgress(before => before && { ...before, ...part });

  const goOn = async () => {
    const current = run.current;
    change({ running: true, fault: undefined });
    try {
      await current?.go();
      if (current === run.current) change({ running: false });
    } catch (error) {
      if (current !== run.current) return;
      const broken = error instanceof TypeError ? t('import.badEncoding') : undefined;
      const gone = error instanceof DOMException ? t('import.unreadable') : undefined;
      const dead = broken ?? gone;
      change({ running: false, fault: dead ?? t('import.broke', { fault: fault(error) }), dead: dead !== undefined });
    }
  };

  const start = (file: File, format: Format, step: Step) => {
    run.current?.stop();
    setProgress({ file, format, step, running: true, state: begun });
    const next = importRun({
      file,
      format,
      dryRun: step === 'check',
      send: body => ask<ImportReport>('/imports', { method: 'POST', body }),
      tooLongReason: t(format === 'csv' ? 'import.tooLongOpen' : 'import.tooLong', { count: longestRecord }),
      onState: state => next === run.current && change({ state }),
    });
    run.current = next;
    goOn();
  };

  return {
    progress,
    badName,
    choose: (file: File) => {
      const format = formatOf(file.name);
      setBadName(format === undefined);
      if (format) start(file, format, 'check');
    },
    begin: () => progress && start(progress.file, progress.format, 'import'),
    stop: () => run.current?.stop(),
    goOn,
  };
}
