import { useT } from '../../i18n/useT.ts';
import { useDesk } from '../desk/deskContext.ts';
import { JourneyStop } from './JourneyStop.tsx';
import { daysBetween, journeyOf } from './journey.ts';

/** The order's and parcel's way as a line: what happened, today, and the days that still come. Longer pauses are drawn longer. */
export function Journey() {
  const t = useT();
  const { claim } = useDesk();
  const stops = journeyOf(claim);
  const timeZone = claim.customer.timeZone ?? undefined;
  return (
    <ol className="journey" aria-label={t('claim.journey')}>
      {stops.map((stop, index) => {
        const before = stops[index - 1];
        return (
          <JourneyStop
            key={`${stop.kind} ${stop.at}`}
            stop={stop}
            days={before ? daysBetween(before.at, stop.at, timeZone) : 0}
            future={stop.at > claim.now}
            timeZone={timeZone}
          />
        );
      })}
    </ol>
  );
}
