import { useState } from 'react';
import { useT } from '../../i18n/useT.ts';
import { Panel } from '../desk/Panel.tsx';
import { EpisodeClock } from './EpisodeClock.tsx';
import { Owed } from './Owed.tsx';
import { useClaimClock } from './useClaimClock.ts';

/** Where the claim's time went, which promises run, and what others owe until when; the last episode first. */
export function ClockPanel() {
  const t = useT();
  const { data: clock, error } = useClaimClock();
  const [asTable, setAsTable] = useState(false);
  return (
    <Panel
      name="clock"
      title={t('claim.clock')}
      aside={
        <button type="button" className="as-table" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t('claim.clock.asTable')}
        </button>
      }
    >
      {error && !clock && <p role="alert">{t('claim.clock.fail', { detail: error.message })}</p>}
      {!clock && !error && <div className="bone late" style={{ height: 120 }} />}
      {clock && (
        // Without the bar nothing in it would be reached by keyboard, and it scrolls.
        <div tabIndex={asTable ? 0 : undefined}>
          <Owed deadlines={clock.deadlines} />
          {clock.episodes.toReversed().map(episode => (
            <EpisodeClock key={episode.number} episode={episode} clock={clock} asTable={asTable} />
          ))}
        </div>
      )}
    </Panel>
  );
}
