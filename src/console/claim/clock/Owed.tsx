import type { DeadlineShown } from '#api/schemas/claimClock.ts';
import { deadlineWords } from '#domain/clockWords.ts';
import { useDate } from '../../format/useDate.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import { StateMark } from '../../look/StateMark.tsx';
import { useDesk } from '../desk/deskContext.ts';
import { lastMoment } from '../order/lastMoment.ts';
import { PartyMark } from './PartyMark.tsx';

/** What the customer, the merchant or the carrier owes, and until which day (the customer's). */
export function Owed({ deadlines }: { deadlines: readonly DeadlineShown[] }) {
  const t = useT();
  const word = useWord();
  const date = useDate();
  const zone = useDesk().claim.customer.timeZone ?? undefined;
  const owed = deadlines.filter(({ request }) => request !== null);
  if (owed.length === 0) return null;
  return (
    <ul className="owed" aria-label={t('claim.clock.owed')}>
      {owed.map(({ at, kind, party, state, request }) => (
        <li key={`${kind} ${request?.sequence}`} title={date(lastMoment(at), 'full', zone)}>
          <PartyMark party={party} />
          <span className="truncate">{word(deadlineWords[kind])}</span>
          {state === 'missed' ? (
            <StateMark state="fail">
              {t('claim.clock.owedMissed', { date: date(lastMoment(at), 'day', zone) })}
            </StateMark>
          ) : (
            <span className="number">{t('claim.clock.owedBy', { date: date(lastMoment(at), 'day', zone) })}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
