import type { DeadlineShown } from '#api/schemas/claimClock.ts';
import { deadlineWords } from '#domain/clockWords.ts';
import { useDue } from '../../format/useDue.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import { StateMark } from '../../look/StateMark.tsx';
import { PartyMark } from './PartyMark.tsx';

/** What the customer, the merchant or the carrier owes, and until which day. */
export function Owed({ deadlines }: { deadlines: readonly DeadlineShown[] }) {
  const t = useT();
  const word = useWord();
  const until = useDue();
  const owed = deadlines.filter(({ request }) => request !== null);
  if (owed.length === 0) return null;
  return (
    <ul className="owed" aria-label={t('claim.clock.owed')}>
      {owed.map(({ at, dayZone, kind, party, state, request }) => (
        <li key={`${kind} ${request?.sequence}`} title={until({ late: at, dayZone }, 'full')}>
          <PartyMark party={party} />
          <span className="truncate">{word(deadlineWords[kind])}</span>
          {state === 'missed' ? (
            <StateMark state="fail">{t('claim.clock.owedMissed', { date: until({ late: at, dayZone }) })}</StateMark>
          ) : (
            <span className="number">{t('claim.clock.owedBy', { date: until({ late: at, dayZone }) })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
