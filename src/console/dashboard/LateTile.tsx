import { Link } from 'react-router-dom';
import type { Dashboard } from '#api/schemas/dashboard.ts';
import { partyWords, paymentFailedWords } from '#domain/clockWords.ts';
import { useDue } from '../format/useDue.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { StateMark } from '../look/StateMark.tsx';
import { Bars } from './Bars.tsx';
import type { ClaimsOf } from './claimsOf.ts';
import { Headline } from './Headline.tsx';
import { LateNotes } from './LateNotes.tsx';
import { Tile } from './Tile.tsx';
import { useCells } from './useCells.ts';
import { useFigures } from './useFigures.ts';
import { usePromised } from './usePromised.ts';

/** Bars and the claims beside them share the height of a tile: the more parties, the fewer of the longest. */
const roomFor = (parties: number) => Math.max(2, 7 - Math.max(2, parties));

type Props = { dashboard: Dashboard; claims: ClaimsOf };

/** Who is late now: whom those wait on, and the ones that are late the longest. */
export function LateTile({ dashboard: { late, attainment }, claims }: Props) {
  const t = useT();
  const word = useWord();
  const until = useDue();
  const { count } = useFigures();
  const { ofMark } = useCells();
  const promised = usePromised();
  const { about, all, parties, paymentFailed, longest } = late;
  const promise = attainment.find(({ metric }) => metric === 'refund')?.promised;
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
            label: word(partyWords[party]),
            size: mark.count,
            text: count(mark.count),
            note:
              party === 'payment' && paymentFailed > 0 ? t('dash.ofThemFailed', { count: paymentFailed }) : undefined,
            mark,
            tone: 'fail',
          }))}
        />
      }
      table={{
        columns: [t('dash.party'), t('dash.claims')],
        rows: parties.map(({ party, late: mark }) => ({
          key: party,
          cells: [{ text: word(partyWords[party]) }, ofMark(mark)],
        })),
      }}
      foot={<LateNotes late={late} claims={claims} />}
    >
      <div>
        <Headline answer={count(all.count)} of={t('dash.lateNow', { count: all.count })} to={claims(all)} />
        {promise && <p className="muted base">{t('dash.latePromise', { time: promised(promise) })}</p>}
      </div>
      {longest.length > 0 && (
        <ol className="longest" aria-label={t('dash.longest')}>
          {longest
            .slice(0, roomFor(parties.length))
            .map(({ claimId, number, dueAt, dayZone, party, paymentFailed: failed }) => (
              <li key={claimId}>
                <Link to={`/claims/${claimId}`}>{number}</Link>
                <span className="muted">
                  {t('dash.wasDue', { date: until({ last: dueAt, dayZone }, 'day', about.zone) })}
                </span>
                {failed ? (
                  <StateMark state="fail">{word(paymentFailedWords)}</StateMark>
                ) : (
                  <span className="muted">{word(partyWords[party])}</span>
                )}
              </li>
            ))}
        </ol>
      )}
    </Tile>
  );
}
