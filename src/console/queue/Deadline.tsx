import { deadlineWords } from '#domain/clockWords.ts';
import { type NextDeadline, useCountdown } from '../format/useCountdown.ts';
import { useDue } from '../format/useDue.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { Icon } from '../look/Icon.tsx';

const icons = { calm: undefined, soon: 'clock', missed: 'alert', paused: 'pause' } as const;

/** What is left until a claim's next deadline, or of a paused one; its day stands in the title. `named`: which one it is stands beside it. */
export function Deadline({ deadline, named }: { deadline: NextDeadline; named?: boolean }) {
  const t = useT();
  const word = useWord();
  const until = useDue();
  const { text, tone } = useCountdown(deadline);
  const { at, dayZone, kind } = deadline;
  const icon = icons[tone];
  const shown = (
    <>
      <span className="deadline-told">
        {icon && <Icon name={icon} size={14} />}
        {text}
      </span>
      {named && <span className="deadline-kind">{word(deadlineWords[kind])}</span>}
    </>
  );
  if (at === null) {
    return (
      <span
        className="deadline"
        data-tone={tone}
        title={t('queue.deadline.paused', { deadline: word(deadlineWords[kind]) })}
      >
        {shown}
      </span>
    );
  }
  return (
    <time
      className="deadline"
      data-tone={tone}
      dateTime={at}
      title={t(`queue.deadline.${kind}`, { date: until({ late: at, dayZone }, 'full') })}
    >
      {shown}
    </time>
  );
}
