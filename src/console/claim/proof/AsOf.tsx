import { Button } from '@mui/material';
import { useId } from 'react';
import { type CivilDate, civilDateOf } from '#domain/calendar.ts';
import { useT } from '../../i18n/useT.ts';
import { useDesk } from '../desk/deskContext.ts';

/** The day on which the claim is judged: today, or that of its decision, unless another one is chosen. */
export function AsOf({ day, onDay }: { day: CivilDate | undefined; onDay: (day: CivilDate | undefined) => void }) {
  const t = useT();
  const id = useId();
  const { claim } = useDesk();
  const { decision } = claim;
  const today = civilDateOf(decision?.at ?? claim.now, claim.customer.timeZone ?? 'UTC');
  return (
    <div className="as-of">
      <label htmlFor={id}>{t(decision && !day ? 'claim.asOfDecided' : 'claim.asOf')}</label>
      <input
        id={id}
        type="date"
        value={day ?? today}
        onChange={event =>
          onDay(event.target.value === '' || event.target.value === today ? undefined : event.target.value)
        }
      />
      {day && <Button onClick={() => onDay(undefined)}>{t(decision ? 'claim.asOfDecision' : 'claim.asOfNow')}</Button>}
    </div>
  );
}
