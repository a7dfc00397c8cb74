import type { AskedTargetShown } from '#api/schemas/claimSummary.ts';
import { metricWords } from '#domain/clockWords.ts';
import { useMinute } from '../format/clock.ts';
import { useDate } from '../format/useDate.ts';
import { useDue } from '../format/useDue.ts';
import { useDuration } from '../format/useDuration.ts';
import { useT } from '../i18n/useT.ts';
import { useWord } from '../i18n/useWord.ts';
import { Icon, type IconName } from '../look/Icon.tsx';

const looks = {
  running: { tone: 'calm', icon: 'clock' },
  met: { tone: 'met', icon: 'check' },
  missed_open: { tone: 'missed', icon: 'alert' },
  missed_closed: { tone: 'missed', icon: 'alert' },
} as const satisfies Record<AskedTargetShown['standing'], { tone: string; icon: IconName }>;

/** How the promise that a queue was asked for stands, with its name and its day: "3 d late", "paid 2 d late", "paid in time". */
export function TargetDue({ target }: { target: AskedTargetShown }) {
  const t = useT();
  const word = useWord();
  const date = useDate();
  const until = useDue();
  const duration = useDuration();
  const now = useMinute();
  const { metric, dueAt, dayZone, lateFrom, reachedAt } = target;
  // It has passed since the list was asked for.
  const standing = target.standing === 'running' && Date.parse(lateFrom) <= now ? 'missed_open' : target.standing;
  const { tone, icon } = looks[standing];
  const late = duration((reachedAt === null ? now : Date.parse(reachedAt)) - Date.parse(lateFrom), true);
  const due = (style: 'day' | 'full') =>
    t('queue.target.due', { metric: word(metricWords[metric]), date: until({ last: dueAt, dayZone }, style) });
  return (
    <time
      className="deadline target-due"
      data-tone={tone}
      dateTime={dueAt}
      title={[due('full'), reachedAt && t(`queue.target.reached.${metric}`, { date: date(reachedAt, 'full') })]
        .filter(Boolean)
        .join(' · ')}
    >
      <span className="deadline-told">
        <Icon name={icon} size={14} />
        {told()}
      </span>
      <span className="deadline-kind">{due('day')}</span>
    </time>
  );

  function told(): string {
    switch (standing) {
      case 'running':
        return t('queue.target.left', { duration: duration(Date.parse(lateFrom) - now) });
      case 'met':
        return t(`queue.target.met.${metric}`);
      case 'missed_open':
        return t('queue.target.late', { duration: late });
      case 'missed_closed':
        return reachedAt === null ? t('queue.target.never') : t(`queue.target.missed.${metric}`, { duration: late });
    }
  }
}
