import { useLocation } from 'react-router-dom';
import { useT } from '../i18n/useT.ts';
import { Blank } from '../look/Blank.tsx';
import { LoadFailure } from '../look/LoadFailure.tsx';
import { PageHead } from '../look/PageHead.tsx';
import { WaitingPage } from '../shell/WaitingPage.tsx';
import './audit.css';
import { AuditFilterBar } from './AuditFilterBar.tsx';
import { AuditTable } from './AuditTable.tsx';
import { auditQuery, readAuditAddress } from './auditAddress.ts';
import { ExportButton } from './ExportButton.tsx';
import { MoreEvents } from './MoreEvents.tsx';
import { useAudit } from './useAudit.ts';
import { Verification } from './Verification.tsx';

/** Every event of every claim: who, what, when. */
export default function AuditPage() {
  const t = useT();
  const filters = readAuditAddress(useLocation().search);
  const query = auditQuery(filters);
  const audit = useAudit(query);
  const rows = audit.data?.pages.flatMap(({ data }) => data);
  return (
    <div className="page audit">
      <PageHead title={t('audit.title')} lead={t('audit.lead')} />
      <div className="audit-acts">
        <Verification />
        <ExportButton query={query} />
      </div>
      <AuditFilterBar filters={filters} />
      {rows && rows.length > 0 ? (
        <section className="sheet" aria-label={t('audit.events')}>
          <AuditTable rows={rows} />
          <MoreEvents
            count={rows.length}
            more={audit.hasNextPage}
            busy={audit.isFetching}
            onMore={audit.fetchNextPage}
          />
        </section>
      ) : rows ? (
        <Blank icon="search" title={t('audit.none')} text={t('audit.noneText')} />
      ) : audit.error ? (
        <LoadFailure error={audit.error} onRetry={audit.refetch} />
      ) : (
        <WaitingPage />
      )}
    </div>
  );
}
