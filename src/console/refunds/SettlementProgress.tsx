import { Button } from '@mui/material';
import { useId } from 'react';
import { useT } from '../i18n/useT.ts';
import { type Count, Counts } from '../import/Counts.tsx';
import { Sums } from './Sums.tsx';
import type { SettlementRun } from './useSettlementFile.ts';

/** What a file comes to, and what can be done with it now. */
export function SettlementProgress({ run, onApply }: { run: SettlementRun; onApply: () => void }) {
  const t = useT();
  const id = useId();
  const { name, step, running, report, fault } = run;
  const checked = step === 'check';
  const counts: Count[] = [
    [t('refunds.read'), report.read],
    [t(checked ? 'refunds.willSettle' : 'refunds.didSettle'), report.settled, 'pass'],
    [t('refunds.known'), report.known, 'not_applicable'],
    [t('refunds.open'), report.open, 'not_yet'],
    [t('refunds.refused'), report.refused, 'fail'],
  ];
  const next = fault
    ? undefined
    : report.read === 0
      ? 'refunds.nothingRead'
      : checked
        ? report.settled === 0
          ? 'refunds.nothingToSettle'
          : 'refunds.checked'
        : 'refunds.applied';
  return (
    <section className="sheet import-progress" aria-labelledby={id}>
      <header>
        <h2 id={id}>{name}</h2>
        {checked && !running && report.settled > 0 && (
          <Button variant="contained" onClick={onApply}>
            {t('refunds.apply', { count: report.settled })}
          </Button>
        )}
      </header>
      <Counts counts={counts} />
      <Sums sums={report.sums} label={t(checked ? 'refunds.willSettle' : 'refunds.didSettle')} />
      <p role="status">{running ? t(checked ? 'refunds.checking' : 'refunds.applying') : next && t(next)}</p>
      <p role="alert" className="field-error">
        {fault}
      </p>
    </section>
  );
}
