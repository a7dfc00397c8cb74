import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { useCountdown } from '../format/useCountdown.ts';
import { useDate } from '../format/useDate.ts';
import { useT } from '../i18n/useT.ts';
import { Icon } from '../look/Icon.tsx';

const icons = { calm: undefined, soon: 'clock', missed: 'alert' } as const;

/** What is left until a claim's next deadline; which one it is and its day stand in the title. */
export function Deadline({ deadline }: { deadline: NonNullable<ClaimSummary['deadline']> }) {
  const t = useT();
  const date = useDate();
  const { text, tone } = useCountdown(deadline.at);
  const icon = icons[tone];
  return (
    <time
      className="deadline"
      data-tone={tone}
      dateTime={deadline.at}
      title={t(`queue.deadline.${deadline.kind}`, { date: date(deadline.at, 'full') })}
    >
      {icon && <Icon name={icon} size={14} />}
      {text}
    </time>
  );
}
