import { Link } from 'react-router-dom';
import type { AuditRow } from '#api/schemas/audit.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { auditWords } from './auditWords.ts';
import { useActorName } from './useActorName.ts';
import { useDetailWords } from './useDetailWords.ts';

const columns = ['audit.recorded', 'audit.actor', 'audit.type', 'audit.details', 'audit.claim'] as const;

/** Events, a row each. */
export function AuditTable({ rows }: { rows: readonly AuditRow[] }) {
  const t = useT();
  return (
    <table className="plain-table audit-table">
      <caption className="unseen">{t('audit.events')}</caption>
      <thead>
        <tr>
          {columns.map(label => (
            <th key={label} scope="col">
              {t(label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <EventRow key={`${row.claimId ?? 'house'}-${row.sequence}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

/** From so far apart on, when it happened is told beside when it was recorded. */
const tellBoth = 60_000;

function EventRow({ row }: { row: AuditRow }) {
  const t = useT();
  const date = useDate();
  const word = useWord();
  const details = useDetailWords();
  const actor = useActorName();
  const { recordedAt, at, type, claimId, number } = row;
  const apart = Math.abs(Date.parse(recordedAt) - Date.parse(at)) > tellBoth;
  return (
    <tr>
      <td className="when">
        <time dateTime={recordedAt} title={date(recordedAt, 'full')}>
          {date(recordedAt, 'dayTime')}
        </time>
        {apart && <span className="muted"> {t('audit.happened', { date: date(at, 'dayTime') })}</span>}
      </td>
      <td className="who">{actor(row.actor)}</td>
      <td className="what">{word(auditWords[type])}</td>
      <td className="details">{details(row)}</td>
      <td className="claim">{claimId !== null && <Link to={`/claims/${claimId}`}>{number}</Link>}</td>
    </tr>
  );
}
