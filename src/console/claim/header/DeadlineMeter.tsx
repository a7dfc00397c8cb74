import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import type { Instant } from '#domain/calendar.ts';
import { useCountdown } from '../../format/useCountdown.ts';
import { useDate } from '../../format/useDate.ts';
import { useT } from '../../i18n/useT.ts';
import { Deadline } from '../../queue/Deadline.tsx';
import { lastMoment } from '../order/lastMoment.ts';

type Props = { timeZone: string | undefined; deadline: NonNullable<ClaimSummary['deadline']>; openedAt: Instant };

/** The next deadline: until when, how much of the time is used, what is left. */
export function DeadlineMeter({ deadline, openedAt, timeZone }: Props) {
  const t = useT();
  const date = useDate();
  const { left, tone } = useCountdown(deadline.at);
  const whole = Date.parse(deadline.at) - Date.parse(openedAt);
  const used = Math.min(100, Math.max(0, Math.round(100 - (100 * left) / whole)));
  return (
    <p className="claim-deadline">
      <span className="muted">
        {t(`claim.deadline.${deadline.kind}`, { date: date(lastMoment(deadline.at), 'day', timeZone) })}
      </span>
      <span className="meter" data-tone={tone} aria-hidden="true">
        <span style={{ width: `${used}%` }} />
      </span>
      <Deadline deadline={deadline} />
    </p>
  );
}
