import { useT } from '../i18n/useT.ts';

/** The page's shape while the claim is on its way; visible after 150 ms only. */
export function ClaimSkeleton() {
  const t = useT();
  return (
    <div className="claim-page late" aria-busy="true">
      <span className="unseen" role="status">
        {t('shell.loading')}
      </span>
      <div className="claim-header">
        <div className="bone" style={{ width: '24rem', height: 20 }} />
      </div>
      <div className="claim-columns">
        {['context', 'evidence', 'judgement'].map(column => (
          <div className={`column ${column}`} key={column}>
            <div className="panel">
              <div className="bone" style={{ height: column === 'evidence' ? 420 : 240 }} />
            </div>
            <div className="panel">
              <div className="bone" style={{ height: 160 }} />
            </div>
          </div>
        ))}
      </div>
    </div>
  );
}
