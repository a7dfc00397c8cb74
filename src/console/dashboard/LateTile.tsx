import { Link } from 'react-router-dom';
import type { Dashboard } from '#api/schemas/dashboard.ts';
import { partyWords } from '#domain/clockWords.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { Bars } from './Bars.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { Tile } from './Tile.tsx';
import { useCells } from './useCells.ts';
import { useFigures } from './useFigures.ts';

/** Who is late now: whom those wait on, and the ones that are late the longest. */
export function LateTile({ late, claims }: { late: Dashboard['late']; claims: ClaimsOf }) {
  const t = useT();
  const word = useWord();
  const date = useDate();
  const { count } = useFigures();
  const { ofMark } = useCells();
  const { about, all, parties, longest } = late;
  return (
    <Tile
      title={t('dash.q.late')}
      name="late-now"
      about={about}
      claims={claims}
      span={4}
      chart={
        <Bars
          label={t('dash.lateBy')}
          claims={claims}
          bars={parties.map(({ party, late: mark }) => ({
            key: party,
            label: t(`dash.party.${party}`),
            size: mark.count,
            text: count(mark.count),
            mark,
            tone: 'fail',
          }))}
        />
      }
      table={{
        columns: [t('dash.party'), t('dash.claims')],
        rows: parties.map(({ party, late: mark }) => ({
          key: party,
          cells: [{ text: t(`dash.party.${party}`) }, ofMark(mark)],
        })),
      }}
    >
      <p className="headline">
        <Link to={claims(all) ?? '/claims'}>{t('dash.lateNow', { count: all.count })}</Link>
      </p>
      {longest.length > 0 && (
        <ol className="longest" aria-label={t('dash.longest')}>
          {longest.map(({ claimId, number, dueAt, party }) => (
            <li key={claimId}>
              <Link to={`/claims/${claimId}`}>{number}</Link>
              <span className="muted">{t('dash.wasDue', { date: date(dueAt, 'day', about.zone) })}</span>
              <span className="muted">{word(partyWords[party])}</span>
            </li>
          ))}
        </ol>
      )}
    </Tile>
  );
}
