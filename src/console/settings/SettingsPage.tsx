import { useT } from '../i18n/useT.ts';
import { LoadFailure } from '../look/LoadFailure.tsx';
import { PageHead } from '../look/PageHead.tsx';
import { WaitingPage } from '../shell/WaitingPage.tsx';
import { BegunAnew } from './BegunAnew.tsx';
import { CalendarSection } from './CalendarSection.tsx';
import { DueSoonSection } from './DueSoonSection.tsx';
import { ReportSection } from './ReportSection.tsx';
import './settings.css';
import { TargetsSection } from './TargetsSection.tsx';
import { useReport } from './useReport.ts';
import { useSettings } from './useSettings.ts';

/** By what the clocks are read, for managers, and the figures that they get by e-mail. A section begins anew once it was saved, here or by somebody else. */
export default function SettingsPage() {
  const t = useT();
  const { data, error, refetch } = useSettings();
  const report = useReport();
  const failure = error ?? report.error;
  if (!data || !report.data) {
    if (!failure) return <WaitingPage />;
    return <LoadFailure error={failure} onRetry={() => Promise.all([refetch(), report.refetch()])} />;
  }
  const { calendar, targets, dueSoon } = data;
  return (
    <div className="page settings">
      <PageHead title={t('settings.title')} lead={t('settings.lead')} />
      <BegunAnew version={calendar.latest}>
        <CalendarSection calendar={calendar} />
      </BegunAnew>
      <BegunAnew version={targets.latest}>
        <TargetsSection targets={targets} zone={calendar.inForce.zone} />
      </BegunAnew>
      <BegunAnew version={dueSoon.latest}>
        <DueSoonSection dueSoon={dueSoon} />
      </BegunAnew>
      <ReportSection report={report.data} />
    </div>
  );
}
