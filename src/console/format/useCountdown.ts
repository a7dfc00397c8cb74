import type { Instant } from '#domain/calendar.ts';
import { useT } from '../i18n/useT.ts';
import { useMinute } from './clock.ts';
import { useDuration } from './useDuration.ts';

/** Under a day left is soon. */
const soon = 86_400_000;

export type Countdown = {
  /** "2 d 4 h", "overdue 5 h" */
  text: string;
  tone: 'calm' | 'soon' | 'missed';
  /** Milliseconds left; negative when it was missed. */
  left: number;
};

/** What is left until an instant, to the minute. */
export function useCountdown(at: Instant): Countdown {
  const t = useT();
  const duration = useDuration();
  const left = Date.parse(at) - useMinute();
  if (left < 0) return { text: t('time.overdue', { duration: duration(-left, true) }), tone: 'missed', left };
  return { text: duration(left), tone: left < soon ? 'soon' : 'calm', left };
}
