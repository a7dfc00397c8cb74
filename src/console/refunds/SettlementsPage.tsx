import { Button } from '@mui/material';
import { HttpError } from 'react-admin';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';
import { FileChooser } from '../import/FileChooser.tsx';
import '../import/import.css';
import { LoadFailure } from '../look/LoadFailure.tsx';
import { PageHead } from '../look/PageHead.tsx';
import { useRole } from '../session/useRole.ts';
import './refunds.css';
import { SettlementLines } from './SettlementLines.tsx';
import { SettlementProgress } from './SettlementProgress.tsx';
import { useSettlementFile } from './useSettlementFile.ts';

/** Refunds that a file settles: first told line by line, then done. */
export default function SettlementsPage() {
  const t = useT();
  const role = useRole();
  const { run, choose, apply } = useSettlementFile();
  if (role === 'agent') return <LoadFailure error={new HttpError('', 403)} onRetry={() => undefined} />;
  return (
    <div className="page import">
      <PageHead title={t('refunds.fileTitle')} lead={t('refunds.fileLead')}>
        <Button component={Link} to="/refunds" variant="outlined">
          {t('refunds.back')}
        </Button>
      </PageHead>
      <FileChooser onChoose={choose} accept=".csv,.txt,.tsv" busy={run?.running ?? false} again={run !== undefined} />
      {run ? (
        <>
          <SettlementProgress run={run} onApply={apply} />
          {run.report.lines.length > 0 && <SettlementLines run={run} />}
        </>
      ) : (
        <section className="limits-of-file" aria-labelledby="settlement-columns">
          <h2 id="settlement-columns">{t('refunds.columnsTitle')}</h2>
          <ul>
            <li>{t('refunds.columnsNamed')}</li>
            <li>{t('refunds.columnsNeeded')}</li>
            <li>{t('refunds.columnsWritten')}</li>
            <li>{t('refunds.columnsSafe')}</li>
          </ul>
        </section>
      )}
    </div>
  );
}
