import { Button } from '@mui/material';
import { useId } from 'react';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';
import { type Count, Counts } from './Counts.tsx';
import type { Progress } from './useImport.ts';

type Props = { progress: Progress; onBegin: () => void; onStop: () => void; onGoOn: () => void };

/** How far a file is, what became of its records so far, and what can be done now. */
export function ImportProgress({ progress, onBegin, onStop, onGoOn }: Props) {
  const t = useT();
  const id = useId();
  const { file, step, running, state, fault, dead } = progress;
  const { report, bytes, ended } = state;
  const percent = file.size === 0 ? 100 : Math.floor((bytes / file.size) * 100);
  const doing = running
    ? step === 'check'
      ? 'import.checking'
      : 'import.importing'
    : !ended
      ? 'import.stopped'
      : step === 'check'
        ? 'import.checked'
        : 'import.done';
  const counts: Count[] = [
    [t('import.count.read'), report.read],
    [t(step === 'check' ? 'import.count.wouldAccept' : 'import.count.accepted'), report.accepted, 'pass'],
    [t('import.count.known'), report.known, 'not_applicable'],
    [t('import.count.refused'), report.refused, 'fail'],
  ];
  return (
    <section className="sheet import-progress" aria-labelledby={id}>
      <header>
        <h2 id={id}>{t(doing, { file: file.name })}</h2>
        {running && (
          <Button variant="outlined" onClick={onStop}>
            {t('import.stop')}
          </Button>
        )}
        {!running && !ended && !dead && (
          <Button variant="contained" onClick={onGoOn}>
            {t('import.goOn')}
          </Button>
        )}
      </header>
      {!ended && (
        <>
          <progress aria-labelledby={id} max={100} value={percent} />
          <p className="muted">{t('import.progress', { count: report.read, percent })}</p>
        </>
      )}
      <p role="alert" className="field-error">
        {fault}
      </p>
      <Counts counts={counts} />
      <div role="status" className="next-step">
        {ended && report.read === 0 && t('import.empty')}
        {ended && step === 'check' && report.read > 0 && report.accepted === 0 && t('import.nothing')}
        {ended && step === 'check' && report.accepted > 0 && (
          <Button variant="contained" onClick={onBegin}>
            {t('import.act', { count: report.accepted })}
          </Button>
        )}
        {ended && step === 'import' && (
          <Button variant="contained" component={Link} to="/claims">
            {t('shell.toQueue')}
          </Button>
        )}
      </div>
    </section>
  );
}
