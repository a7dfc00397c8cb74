import type { Instant } from '#domain/calendar.ts';
import { deadlineWords } from '#domain/clockWords.ts';
import { type NextDeadline, useCountdown } from '../../format/useCountdown.ts';
import { useDue } from '../../format/useDue.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import { Deadline } from '../../queue/Deadline.tsx';

type Props = { deadline: NextDeadline; openedAt: Instant };

/** The next deadline: until when, how much of the time is used, what is left; of a paused one what it is and what is left. */
export function DeadlineMeter({ deadline, openedAt }: Props) {
  const t = useT();
  const word = useWord();
  const until = useDue();
  const { left, tone } = useCountdown(deadline);
  const { at, dayZone, kind } = deadline;
  if (at === null) {
    return (
      <p className="claim-deadline">
        <span className="muted">{word(deadlineWords[kind])}</span>
        <Deadline deadline={deadline} />
      </p>
    );
  }
  const whole = Date.parse(at) - Date.parse(openedAt);
  const used = Math.min(100, Math.max(0, Math.round(100 - (100 * left) / whole)));
  return (
    <p className="claim-deadline">
      <span className="muted">{t(`claim.deadline.${kind}`, { date: until({ late: at, dayZone }) })}</span>
      <span className="meter" data-tone={tone} aria-hidden="true">
        <span style={{ width: `${used}%` }} />
      </span>
      <Deadline deadline={deadline} />
    </p>
  );
}
