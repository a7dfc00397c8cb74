import { useT } from '../i18n/useT.ts';
import { LoadFailure } from '../look/LoadFailure.tsx';
import { PageHead } from '../look/PageHead.tsx';
import { useRole } from '../session/useRole.ts';
import { FileChooser } from './FileChooser.tsx';
import './import.css';
import { HttpError } from 'react-admin';
import { ImportProgress } from './ImportProgress.tsx';
import { Limits } from './Limits.tsx';
import { Refusals } from './Refusals.tsx';
import { useImport } from './useImport.ts';

/** Claims from a file: checked first, then imported, with a report of what was refused and why. */
export default function ImportPage() {
  const t = useT();
  const role = useRole();
  const { progress, badName, choose, begin, stop, goOn } = useImport();
  if (role && role !== 'admin') return <LoadFailure error={new HttpError('', 403)} onRetry={() => undefined} />;
  return (
    <div className="page import">
      <PageHead title={t('import.title')} lead={t('import.lead')} />
      <FileChooser
        onChoose={choose}
        accept=".ndjson,.jsonl,.csv"
        busy={progress?.running ?? false}
        again={progress !== undefined}
        badName={badName}
      />
      {progress ? (
        <>
          <ImportProgress progress={progress} onBegin={begin} onStop={stop} onGoOn={goOn} />
          <Refusals refusals={progress.state.report.refusals} fileName={progress.file.name} />
        </>
      ) : (
        <Limits />
      )}
    </div>
  );
}
