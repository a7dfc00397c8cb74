import { Link } from 'react-router-dom';
import type { Dashboard } from '#api/schemas/dashboard.ts';
import { useT } from '../i18n/useT.ts';
import type { ClaimsOf } from './claimsOf.ts';
import { useFigures } from './useFigures.ts';

type Props = { late: Pick<Dashboard['late'], 'openedAgain' | 'overdue'>; claims: ClaimsOf };

/** What is not among the late: claims whose new promise counts, and those that are late with something else. */
export function LateNotes({ late: { openedAgain, overdue }, claims }: Props) {
  const t = useT();
  const { count } = useFigures();
  const notes = [
    { key: 'overdue', mark: overdue, said: t('dash.alsoOverdue') },
    { key: 'again', mark: openedAgain, said: t('dash.alsoAgain') },
  ];
  return (
    <ul className="late-notes">
      {notes.map(({ key, mark, said }) => {
        const to = claims(mark);
        const claimsSaid = t('dash.nClaims', { count: mark.count, written: count(mark.count) });
        return (
          <li key={key}>
            {said} {to ? <Link to={to}>{claimsSaid}</Link> : claimsSaid}
          </li>
        );
      })}
    </ul>
  );
}
