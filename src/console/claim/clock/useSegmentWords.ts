import { useCallback } from 'react';
import type { SegmentShown } from '#api/schemas/claimClock.ts';
import type { EventType } from '#domain/events.ts';
import { eventWords } from '#domain/eventWords.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import { useActorName } from '../history/useActorName.ts';

/** What opened a segment: "Information asked for · Ana Costa", or the time that ran out after it. */
export function useSegmentWords(): (segment: SegmentShown) => string {
  const t = useT();
  const word = useWord();
  const actor = useActorName();
  return useCallback(
    ({ because, openedBy }) => {
      const event = word(eventWords[openedBy.type as EventType]);
      if (because === 'woke') return t('claim.clock.woke');
      if (because === 'timeout') return t('claim.clock.timeout', { event });
      return `${event} · ${actor(openedBy)}`;
    },
    [t, word, actor],
  );
}
