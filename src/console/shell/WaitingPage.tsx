import { useT } from '../i18n/useT.ts';

/** The shape of a page that is on its way; visible after 150 ms only. */
export function WaitingPage() {
  const t = useT();
  return (
    <div className="waiting-page late">
      <span className="unseen" role="status">
        {t('shell.loading')}
      </span>
      <div className="bone" style={{ width: '32%' }} />
      <div className="bone" style={{ width: '100%', height: 240 }} />
      <div className="bone" style={{ width: '64%' }} />
    </div>
  );
}
