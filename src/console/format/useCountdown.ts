import type { ClaimSummary } from '#api/schemas/claimSummary.ts';
import { useT } from '../i18n/useT.ts';
import { useMinute } from './clock.ts';
import { useDuration } from './useDuration.ts';

export type NextDeadline = NonNullable<ClaimSummary['deadline']>;
export type DeadlineTone = 'calm' | 'soon' | 'missed' | 'paused';

export type Countdown = {
  /** "2 d 4 h", "due in 3 h 20 min", "overdue 5 h", "2 d 4 h left, paused" */
  text: string;
  tone: DeadlineTone;
  /** Milliseconds left; negative when it was missed. */
  left: number;
};

/** What is left of a deadline, to the minute; of a paused one what will be left when its clock goes on. */
export function useCountdown({ at, soonFrom, leftMs }: Pick<NextDeadline, 'at' | 'soonFrom' | 'leftMs'>): Countdown {
  const t = useT();
  const duration = useDuration();
  const now = useMinute();
  if (at === null) {
    const left = leftMs ?? 0;
    return { text: t('time.paused', { duration: duration(left) }), tone: 'paused', left };
  }
  const left = Date.parse(at) - now;
  if (left < 0) return { text: t('time.overdue', { duration: duration(-left, true) }), tone: 'missed', left };
  const soon = soonFrom !== null && Date.parse(soonFrom) <= now;
  return {
    text: soon ? t('time.dueIn', { duration: duration(left) }) : duration(left),
    tone: soon ? 'soon' : 'calm',
    left,
  };
}
