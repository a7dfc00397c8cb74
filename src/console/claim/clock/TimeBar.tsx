import { type KeyboardEvent, useState } from 'react';
import type { SegmentShown } from '#api/schemas/claimClock.ts';
import { partyWords } from '#domain/clockWords.ts';
import { useDate } from '../../format/useDate.ts';
import { useDuration } from '../../format/useDuration.ts';
import { useT } from '../../i18n/useT.ts';
import { useWord } from '../../i18n/useWord.ts';
import { Icon } from '../../look/Icon.tsx';
import { PartyMark } from './PartyMark.tsx';
import { partyIcons } from './partyIcons.ts';
import { useSegmentWords } from './useSegmentWords.ts';

/** Narrower than this part of the bar, a segment has no room for its icon. */
const iconShare = 0.1;
const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, Home: -1e6, End: 1e6 };

/** Where an episode's time went, as a bar: one stop of the keyboard, arrows inside. What is pointed at is told below it. */
export function TimeBar({ segments, label }: { segments: readonly SegmentShown[]; label: string }) {
  const t = useT();
  const word = useWord();
  const date = useDate();
  const duration = useDuration();
  const opened = useSegmentWords();
  const [stop, setStop] = useState(segments.length - 1);
  const [shown, setShown] = useState<number>();
  const last = segments.length - 1;
  const at = Math.min(stop, last);
  const whole = segments.reduce((sum, { ms }) => sum + ms, 0);
  const told = shown === undefined ? undefined : segments[shown];

  function move(event: KeyboardEvent<HTMLElement>) {
    const step = steps[event.key];
    if (step === undefined) return;
    // The page's own arrows turn photos.
    event.stopPropagation();
    event.preventDefault();
    const next = Math.min(last, Math.max(0, at + step));
    setStop(next);
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  }

  return (
    <div className="time-bar" onPointerLeave={() => setShown(undefined)}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields */}
      <div className="time-track" role="group" aria-label={label} onKeyDown={move}>
        {segments.map((segment, i) => (
          <button
            type="button"
            key={segment.from}
            className="time-segment"
            data-party={segment.party}
            data-open={segment.to === segments[last]!.to ? true : undefined}
            style={{ flexGrow: segment.ms }}
            tabIndex={i === at ? 0 : -1}
            aria-label={t('claim.clock.segment', {
              party: word(partyWords[segment.party]),
              duration: duration(segment.ms),
              from: date(segment.from, 'dayTime'),
              to: date(segment.to, 'dayTime'),
              event: opened(segment),
            })}
            onPointerEnter={() => setShown(i)}
            onClick={() => setShown(i)}
            onFocus={() => {
              setStop(i);
              setShown(i);
            }}
            onBlur={() => setShown(undefined)}
          >
            {segment.ms / whole >= iconShare && <Icon name={partyIcons[segment.party]} size={12} />}
          </button>
        ))}
      </div>
      {told && (
        <div className="time-told" aria-hidden="true">
          <p>
            <PartyMark party={told.party} />
            <span className="number">{duration(told.ms)}</span>
          </p>
          <p className="muted">
            {date(told.from, 'dayTime')} – {date(told.to, 'dayTime')}
          </p>
          <p className="muted">{opened(told)}</p>
        </div>
      )}
    </div>
  );
}
