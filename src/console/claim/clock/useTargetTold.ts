import { useCallback } from 'react';
import type { TargetShown } from '#api/schemas/claimClock.ts';
import { useDate } from '../../format/useDate.ts';
import { useDue } from '../../format/useDue.ts';
import { useDuration } from '../../format/useDuration.ts';
import { useT } from '../../i18n/useT.ts';
import { useDesk } from '../desk/deskContext.ts';
import { useWorkTime } from './useWorkTime.ts';

/** What is told of a target beside its state: `short` in its row, `full` when it is pointed at. The last day of what ends with one is the customer's, as is the day on which a claim wakes; moments are the reader's. */
export function useTargetTold(): (target: TargetShown) => { short: string; full?: string } {
  const t = useT();
  const date = useDate();
  const until = useDue();
  const duration = useDuration();
  const workTime = useWorkTime();
  const theirs = useDesk().claim.customer.timeZone ?? undefined;
  return useCallback(
    ({ state, clock, leftMs, elapsedMs, dueAt, dayZone, lateFrom, to, resumesAt }) => {
      const length = clock === 'team' ? workTime : duration;
      const due =
        dueAt === null ? undefined : t('claim.clock.dueFull', { date: until({ last: dueAt, dayZone }, 'full') });
      const left = leftMs === null ? undefined : t('claim.clock.left', { duration: length(Math.max(0, leftMs)) });
      switch (state) {
        case 'active':
          return {
            short: dueAt === null ? (left ?? '') : t('claim.clock.due', { date: until({ last: dueAt, dayZone }) }),
            full: [due, left].filter(Boolean).join(' · '),
          };
        case 'paused':
          return {
            short: left ?? '',
            full: resumesAt === null ? undefined : t('claim.clock.resumes', { date: date(resumesAt, 'full', theirs) }),
          };
        case 'met':
          return { short: elapsedMs === null ? '' : t('claim.clock.took', { duration: length(elapsedMs) }), full: due };
        case 'missed_open':
        case 'missed_closed': {
          const late = to === null || lateFrom === null ? undefined : duration(Date.parse(to) - Date.parse(lateFrom));
          const short = dueAt === null ? '' : t('claim.clock.wasDue', { date: until({ last: dueAt, dayZone }) });
          return { short, full: [due, late && t('claim.clock.late', { duration: late })].filter(Boolean).join(' · ') };
        }
        case 'cancelled':
          return { short: '' };
      }
    },
    [t, date, until, duration, workTime, theirs],
  );
}
