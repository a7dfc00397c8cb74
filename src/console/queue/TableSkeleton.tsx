import { useT } from '../i18n/useT.ts';

const rows = Array.from({ length: 12 }, (_, row) => row);

/** The shape of the table that is on its way; visible after 150 ms only. */
export function TableSkeleton() {
  const t = useT();
  return (
    <div className="table-skeleton late">
      <span className="unseen" role="status">
        {t('shell.loading')}
      </span>
      {rows.map(row => (
        <div key={row} className="skeleton-row">
          <span className="bone thumbnail" />
          <span className="bone" style={{ width: 64 }} />
          <span className="bone" style={{ width: `${16 + ((row * 7) % 9)}%` }} />
          <span className="bone" style={{ width: `${10 + ((row * 5) % 7)}%` }} />
          <span className="bone" style={{ width: `${14 + ((row * 11) % 8)}%` }} />
        </div>
      ))}
    </div>
  );
}
