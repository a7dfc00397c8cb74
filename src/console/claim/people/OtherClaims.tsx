import { Link } from 'react-router-dom';
import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { reasons } from '#domain/reasons.ts';
import { useDate } from '../../format/useDate.ts';
import { useMoney } from '../../format/useMoney.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import { Outcome } from '../../queue/Outcome.tsx';

/** Other claims with what became of them, as links; nothing when there are none. */
export function OtherClaims({ title, claims }: { title: string; claims: readonly ClaimSummary[] }) {
  const t = useT();
  const word = useWord();
  const money = useMoney();
  const date = useDate();
  if (claims.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="other-claims">
        {claims.map(claim => (
          <li key={claim.id}>
            <Link to={`/claims/${claim.id}`} title={claim.itemTitle ?? undefined}>
              {claim.number}
            </Link>
            <span className="truncate">{word(reasons[claim.reason])}</span>
            <span className="number">{claim.amount ? money(claim.amount) : t('claim.noAmount')}</span>
            <Outcome claim={claim} />
            <time className="number muted" dateTime={claim.openedAt}>
              {date(claim.openedAt)}
            </time>
          </li>
        ))}
      </ul>
    </>
  );
}
