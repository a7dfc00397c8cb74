import { useState } from 'react';
import type { EventShown } from '#api/schemas/claimDetail.ts';
import { useDate } from '../../format/useDate.ts';
import { useT } from '../../i18n/useT.ts';
import { useActorName } from './useActorName.ts';
import { useEventWords } from './useEventWords.ts';

/** One event in words: who, what, when; opened, it shows the event as it was recorded, with its hash. */
export function EventLine({ event }: { event: EventShown }) {
  const t = useT();
  const date = useDate();
  const words = useEventWords();
  const actor = useActorName();
  const [open, setOpen] = useState(false);
  const { hash, previousHash, payload, sequence, type, at, recordedAt } = event;
  return (
    <li className="event">
      <details onToggle={toggled => setOpen(toggled.currentTarget.open)}>
        <summary>
          <span>
            <strong>{actor(event)}</strong> {words(event)}
          </span>
          <time className="number muted" dateTime={at} title={date(at, 'full')}>
            {date(at, 'dayTime')}
          </time>
        </summary>
        {open && (
          <dl className="event-raw">
            <dt>{t('claim.event.recorded')}</dt>
            <dd>
              {date(recordedAt, 'full')} · {type} · {sequence}
            </dd>
            <dt>{t('claim.event.payload')}</dt>
            <dd>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard */}
              <pre tabIndex={0}>{JSON.stringify(payload, null, 2)}</pre>
            </dd>
            <dt>{t('claim.event.hash')}</dt>
            <dd>
              <code>{hash}</code>
            </dd>
            <dt>{t('claim.event.previousHash')}</dt>
            <dd>
              <code>{previousHash}</code>
            </dd>
          </dl>
        )}
      </details>
    </li>
  );
}
